import type { FunctionText, ParameterText } from '../../functionText';

const INVOICE: Readonly<Record<string, ParameterText>> = {
  amount: { name: '金额', description: '每张发票的未结金额；省略时仅按天数判断。' },
  disputed: { name: '争议金额', description: '每张发票的争议金额，整张有争议时填“是”；只催收其余部分。' },
  promise: { name: '承诺付款日', description: '客户承诺付款的日期；过期未付则恢复应处阶段。' },
  lastStage: { name: '上次阶段', description: '上一次发出的催收阶段；政策要求逐级推进时使用。' },
};

const INVOICE_HISTORY: Readonly<Record<string, ParameterText>> = {
  ...INVOICE,
  lastStage: { name: '上次阶段', description: '上一次发出的催收阶段。' },
  lastDate: { name: '上次催收日期', description: '上一次催收的日期；给出后，同一阶段只按政策重复。' },
  holdUntil: { name: '暂缓至', description: '在此日期之前（含当日）不催收。' },
  planStatus: {
    name: '还款计划',
    description: '还款计划的状态，即 PLANSTATUS 的结果；已违约的计划不再暂缓催收。',
  },
  cause: { name: '逾期原因', description: '“暂时困难”（协商计划）或“偿付能力恶化”（提前）。' },
};

export const ZH_COLLECT_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  DUNNINGSTAGE: {
    description:
      '每张发票在截止日的催收阶段：0 为无需催收，1 为政策的第一阶段，依此类推。逾期天数扣除宽限天数后达到起始天数即进入该阶段。贷项、已付清、全额争议、金额过小，以及承诺于截止日或之后付款的发票均为 0。',
    parameters: INVOICE,
    returns: '催收阶段，每行一个。',
  },
  DUNNINGSTAGEWHY: {
    description:
      '说明每张发票处于该催收阶段的原因：原因、计算天数、可催收金额、暂缓原因、下一阶段及其日期（该列请设为日期格式）、何种情况会改变阶段。',
    returns: '七列，每张发票一行。',
  },
  DUNNINGACTION: {
    description:
      '目前应对每张发票采取的措施：其阶段的措施；暂缓、付款承诺、正常履行的还款计划或近期已催收时为无。',
    parameters: INVOICE_HISTORY,
    returns: '措施，每行一个。',
  },
  DUNNINGACTIONWHY: {
    description:
      '说明每张发票的措施由来：措施、阶段、原因、暂缓原因、下一措施及其日期（该列请设为日期格式）、何种情况会改变。',
    returns: '七列，每张发票一行。',
  },
  NEXTDUNNING: {
    description: '下一次应对每张发票采取措施的日期：目前即应催收时为截止日；仅随时间推移不会催收时为空白。',
    parameters: INVOICE_HISTORY,
    returns: '日期序列号，每行一个，单元格请设为日期格式。',
  },
  NEXTDUNNINGWHY: {
    description: '说明下一次催收日期的由来：日期（该列请设为日期格式）、届时的阶段与措施、原因。',
    returns: '四列，每张发票一行。',
  },
  DUNNINGREPORT: {
    description: '每个客户的催收阶段：其发票中的最高阶段；扣除贷项后无欠款或低于最低催收总额时为 0。',
    parameters: {
      buyer: { name: '客户', description: '每笔款项的客户：一列名称或编号。' },
      due: { name: '到期日', description: '每笔款项的到期日。' },
      amount: { name: '金额', description: '每笔款项的未结金额，贷项与未核销回款为负数。' },
      asOf: { name: '截止日', description: '账款的统计日期：一个单元格。' },
      disputed: INVOICE.disputed,
      promise: INVOICE.promise,
      lastStage: INVOICE_HISTORY.lastStage,
      lastDate: INVOICE_HISTORY.lastDate,
      holdUntil: INVOICE_HISTORY.holdUntil,
      planStatus: INVOICE_HISTORY.planStatus,
      cause: INVOICE_HISTORY.cause,
    },
    returns: '带标题的表：客户、当前应采取的阶段、措施、催收总额、已到阶段。',
  },
  DUNNINGREPORTWHY: {
    description:
      '说明每个客户的催收阶段：处于催收阶段的发票数、无争议金额、未核销贷项、合计、最长逾期天数与原因。',
    returns: '带标题的表：客户、阶段、发票数、应催金额、贷项、合计、逾期天数、原因。',
  },
  PAYMENTPLAN: {
    description: '还款计划表：首付与等额分期，可计利息，本金合计与无争议欠款精确到分一致。',
    parameters: {
      debt: { name: '欠款', description: '欠款金额。' },
      start: { name: '开始日期', description: '达成协议的日期：首付到期，并起算第一期。' },
      instalments: { name: '期数', description: '分期数，1 到 360。' },
      downPayment: { name: '首付', description: '首日支付：金额，或小于 1 的比例，如 30%。' },
      rate: { name: '年利率', description: '对未还余额计算的年利率，如 6%；留空为无息。' },
      every: { name: '间隔', description: '各期间隔：月数，或“周”“2周”“月”“季度”；留空为一个月。' },
      disputed: { name: '争议金额', description: '欠款中有争议的部分，全部有争议时填“是”（不予计划）。' },
      policy: { name: '政策', description: '政策区域；留空则计息时为等额本息。' },
    },
    returns: '带标题的表：期次、日期（请设为日期格式）、还款额、利息、本金、余额。',
  },
  PLANSTATUS: {
    description: '还款计划的状态（收款先抵最早各期）：正常履行、宽限期内、已违约或已完成。',
    parameters: {
      due: { name: '到期日', description: '每期的日期：一列。' },
      amount: { name: '金额', description: '每期的还款额：一列。' },
      received: { name: '已收款', description: '已按计划收到的款项：一个单元格，或一列（相加）。' },
      asOf: { name: '截止日', description: '判断计划状态的日期。' },
      policy: { name: '政策', description: '含宽限天数与容差的政策区域；留空为 5 天、无容差。' },
    },
    returns: '状态，一个单元格。',
  },
  PLANSTATUSWHY: {
    description: '说明还款计划的状态：首行为整个计划及原因，其后为每期的已付、未付、逾期天数与状态。',
    returns: '带标题的表：日期（请设为日期格式）、还款额、已付、未付、逾期天数、状态、原因。',
  },
  DUNNINGLETTER: {
    description: '按阶段生成催收函：从到期前提醒到最后催款，使用政策的语言。',
    parameters: {
      stage: { name: '阶段', description: '每张发票的阶段，即 DUNNINGSTAGE 的结果；0 没有函件。' },
      buyer: { name: '客户', description: '客户名称。' },
      invoice: { name: '发票', description: '发票号，一个单元格内可有多个。' },
      amount: { name: '金额', description: '催收金额。' },
      due: { name: '到期日', description: '每张发票的到期日。' },
      asOf: { name: '函件日期', description: '催收函的日期。' },
      currency: { name: '币种', description: '每张发票的币种；省略时用政策的本位币。' },
      cause: {
        name: '原因',
        description: '逾期原因；“暂时困难”时为协商还款计划的函件，与 DUNNINGACTION 一致。',
      },
      policy: { name: '政策', description: '政策区域：各阶段措施、付款期限（7 天）、币种、语言。' },
    },
    returns: '函件正文，每行一个，单元格请设为自动换行。',
  },
};
