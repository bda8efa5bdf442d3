import { share } from './kinds';
import { plainSection, setting } from './setting';

/** What an order on credit is priced with. */
export interface OrderCheckPolicy {
  /** Share of the debt that a default costs. 45 %: senior unsecured claims on firms, Basel II, para. 287. */
  readonly lossGivenDefault: number;
  /** What money costs for a year. Ours, to be set to the house's own rate. */
  readonly fundingRate: number;
}

export const ORDER_CHECK = plainSection<OrderCheckPolicy>({
  lossGivenDefault: setting('Order check: loss given default', '订单审核：违约损失率', share, 0.45),
  fundingRate: setting('Order check: funding rate', '订单审核：资金成本年利率', share, 0.05),
});
