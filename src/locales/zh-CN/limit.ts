import type { LIMIT_SAYINGS } from '../../credit/limit/sayings';

export const ZH_LIMIT: Readonly<Record<keyof typeof LIMIT_SAYINGS, string>> = {
  'limit.negative': '{item}：{amount} 小于零，请输入零或正数。',
  'limit.noMethods': '政策未启用任何额度方法，请至少设置一个比例，或计入实际需求。',
  'limit.noMethodKnown': '没有可用的额度方法。提供以下任意一项即可：{facts}。',

  'limit.share': '{of} {base} 的 {share}',
  'limit.shareOfWorkingCapital': '流动资产 {assets} 减流动负债 {liabilities} 的 {share}',
  'limit.shareOfMonth': '{of} {base} 十二分之一的 {share}',
  'limit.need': '年采购额 {purchases}，账期加逾期共 {days} 天',
  'limit.missing': '缺失：需要{facts}。',
  'limit.belowZero': '{basis}；小于零，计为零',
  'limit.binds': '取有数据的方法的{binding}',
  'limit.gradeShare': '{grade} 级（评分 {score}）按 {share}',
  'limit.insurer': '不超过保险限额 {insured} 加自留额 {retention}',
  'limit.notInsured': '没有保险限额',
  'limit.insurerIgnored': '政策不以保险限额为上限',
  'limit.ceiling': '任何客户不超过 {ceiling}',
  'limit.noCeiling': '政策未设最高限额',
  'limit.roundedTo': '向下取整到 {unit} 的倍数',
  'limit.notRounded': '不取整',
};
