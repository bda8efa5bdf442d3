import type { MessageId } from '../../credit/message';
import { ZH_CELLS } from './cells';
import { ZH_POLICY } from './policy';
import { ZH_ASSESS } from './assess';
import { ZH_LIMIT } from './limit';
import { ZH_DECIDE } from './decide';
import { ZH_RECEIVABLES } from './receivables';
import { ZH_COLLECT } from './collect';
import { ZH_INSURE } from './insure';
import { ZH_MONITOR } from './monitor';
import { ZH_ORDER_TO_CASH } from './orderToCash';
import { ZH_SECURE } from './secure';
import { ZH_PLAN } from './plan';
import { ZH_PORTFOLIO } from './portfolio';
import { ZH_READING } from './reading';

export const ZH_SENTENCES: Readonly<Record<MessageId, string>> = {
  ...ZH_CELLS,
  ...ZH_POLICY,
  ...ZH_ASSESS,
  ...ZH_LIMIT,
  ...ZH_DECIDE,
  ...ZH_RECEIVABLES,
  ...ZH_COLLECT,
  ...ZH_INSURE,
  ...ZH_MONITOR,
  ...ZH_ORDER_TO_CASH,
  ...ZH_SECURE,
  ...ZH_PLAN,
  ...ZH_PORTFOLIO,
  ...ZH_READING,
};
