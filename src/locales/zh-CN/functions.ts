import type { FunctionText, ParameterText } from '../functionText';

const DUE: ParameterText = { name: '到期日', description: '每张发票的到期日：一个单元格或一列日期。' };
const AS_OF: ParameterText = { name: '基准日', description: '账款的统计日期。' };
const POLICY: ParameterText = { name: '政策', description: '政策区域，或预设方案的名称；留空则用默认政策。' };

const INVOICE: Readonly<Record<string, ParameterText>> = {
  due: DUE,
  asOf: AS_OF,
  amount: { name: '金额', description: '每张发票的未结金额；省略时仅按天数判断。' },
  disputed: { name: '争议', description: '每张发票的争议金额，整张有争议时填“是”；只催收其余部分。' },
  promise: { name: '承诺付款日', description: '客户承诺付款的日期；过期未付则恢复应处阶段。' },
  lastStage: { name: '上次阶段', description: '上一次发出的催收阶段；政策要求逐级推进时使用。' },
  policy: POLICY,
};

/** Function names stay the same in every language; all that is told about them is translated. */
export const ZH_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  DAYSPASTDUE: {
    description: '每张发票在基准日的逾期天数。到期当日为零，到期之前为负数。',
    parameters: { due: DUE, asOf: AS_OF },
    returns: '逾期天数，每行一个。',
  },
  AGINGBUCKET: {
    description: '按逾期天数给出每张发票在基准日所属的账龄区间。到期当日视为未到期。',
    parameters: { due: DUE, asOf: AS_OF, policy: POLICY },
    returns: '账龄区间的名称，每行一个。',
  },
  AGINGREPORT: {
    description:
      '按买方汇总未结款项在基准日的账龄：标题行、每个买方一行、合计行，合计与金额总和一致。无到期日的款项单独成列；无法读取的金额只影响所在买方的合计与总计。',
    parameters: {
      buyer: { name: '买方', description: '每笔款项的买方：一列名称或编号。' },
      due: { name: '到期日', description: '每笔款项的到期日。' },
      amount: { name: '金额', description: '每笔款项的未结金额，贷项与未核销回款为负数。' },
      asOf: { name: '基准日', description: '账款的统计日期：一个单元格。' },
      policy: POLICY,
    },
    returns: '账龄表：买方、未到期、各逾期区间、合计。',
  },
  DUEDATE: {
    description:
      '按付款条件计算每张发票的到期日，结果单元格请设为日期格式。“60 EOM”为发票日加 60 天所在月的月末；“EOM + 60”与“月结60天”自发票月月末起算；含现金折扣的条件（如 2/10 net 30）取净付款日。',
    parameters: {
      invoiceDate: { name: '发票日期', description: '每张发票的日期：一个单元格或一列日期。' },
      terms: { name: '付款条件', description: '如 30、30天、月结30天、次月15日、货到付款、net 30、60 EOM。' },
    },
    returns: '到期日（日期序列号），每行一个。',
  },
  DUNNINGSTAGE: {
    description:
      '每张发票在基准日的催收阶段：0 为无需催收，1 为政策的第一阶段，依此类推。逾期天数扣除宽限天数后达到起始天数即进入该阶段。贷项、已付清、全额争议、金额过小，以及承诺于基准日或之后付款的发票均为 0。',
    parameters: INVOICE,
    returns: '催收阶段，每行一个。',
  },
  DUNNINGSTAGEWHY: {
    description:
      '说明每张发票处于该催收阶段的原因：理由、计算天数、可催收金额、暂缓原因、下一阶段及其日期（该列请设为日期格式）、何种情况会改变阶段。',
    parameters: INVOICE,
    returns: '七列，每张发票一行。',
  },
  CREDITPOLICY: {
    description: '列出全部政策设置，每项一行，可复制为值后修改；结果本身即可作为其他函数的政策参数。',
    parameters: {
      preset: {
        name: '预设',
        description: '预设方案的名称，如 "30/60/90; 3+1A"，或待补全的政策区域；留空则为默认政策。',
      },
    },
    returns: '带标题的两列：设置与取值。',
  },
};
