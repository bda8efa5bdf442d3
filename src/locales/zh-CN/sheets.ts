import type { SheetText } from '../en/sheets';

export const ZH_SHEETS: Readonly<Record<SheetText, string>> = {
  meeting: '信用会议',
  buyerReview: '客户信用评审',
  collections: '催收',
  ageing: '账龄',
  history: '信用会议记录',

  asOfNote: '截止 {asOf}，金额单位 {currency}。由信用管理台生成，下次刷新时替换本表。',
  figures: '关键数据',
  thisTime: '本次会议',
  lastTime: '上次会议（{asOf}）',
  noLastTime: '上次会议（无）',

  decisions: '待决事项',
  noDecisions: '无待决事项。',
  changes: '较上次会议的变化',
  noChanges: '无显著变化。',
  firstMeeting: '这是首次会议记录，下次会议将与之比较。',
  data: '未能使用的数据',
  noProblems: '所有行均可读取。',
  moreProblems: '另有 {count} 条，见任务窗格。',

  noOverdue: '没有逾期发票。',

  control: '核对：账龄与应收明细是否一致？',
  inBase: '折合 {currency}',
  tiesInPart: '账龄与已计入的金额一致；未计入的行或与您自己的合计不符之处见下。',
  account: '台账每一行的去向',
  ownTotals: '您自己的合计行，用于核对',
  ties: '账龄与应收明细一致。',
  doesNotTie: '账龄与应收明细不一致。',
  leftOutNote: '未计入的是缺少汇率或日期晚于截止日的发票，详见任务窗格。',
};
