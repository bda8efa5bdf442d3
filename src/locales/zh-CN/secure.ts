import type { SECURE_MESSAGES } from '../../credit/secure/messages';

export const ZH_SECURE: Readonly<Record<keyof typeof SECURE_MESSAGES, string>> = {
  'secure.nothingAtRisk': '敞口为 {exposure}，无需担保。',
  'secure.unsecured': '没有可计入的担保：{exposure} 全部有风险。',
  'secure.partlySecured': '{exposure} 中 {secured} 已有担保，{net} 有风险。',
  'secure.fullySecured': '{exposure} 全部已有担保。',

  'secure.items': '未结款项：{items} 笔。',
  'secure.tooOld': '逾期超过 {days} 天，或没有到期日。',
  'secure.crossAged': '账龄过长的欠款占比达 {share} 及以上的客户，其余发票一并剔除。',
  'secure.noCrossAgeing': '政策不整户剔除客户。',
  'secure.disputed': '有争议的部分。',
  'secure.uninsured': '未投保：仅计入已投保部分。',
  'secure.uninsuredCounts': '政策也计入未投保部分。',
  'secure.creditBalances': '贷方余额，不冲减其他客户的欠款。',
  'secure.overCap': '单户超过 {cap} 的部分：此前合格总额的 {share}。',
  'secure.noCap': '政策未设单户上限。',
  'secure.eligible': '剩余部分。',
  'secure.advance': '合格金额 {eligible} 的 {rate}。',
};
