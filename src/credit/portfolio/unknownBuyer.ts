import { fault } from '../fault';
import type { UnknownBuyer } from './openItems';
import type { BuyerRecord } from './records';

/** Why nothing can be judged from facts of a buyer that no row of the buyers' table names. */
export const NOT_IN_BUYERS = fault('missing', 'portfolio.notInBuyers', {});

/** A buyer that only invoices or orders name. */
export function unknownBuyer({ key, name }: UnknownBuyer): BuyerRecord {
  return {
    row: 0,
    id: name === '' ? '' : key,
    name: name || key,
    nameZh: '',
    country: '',
    limit: NaN,
    insuredLimit: NaN,
  };
}
