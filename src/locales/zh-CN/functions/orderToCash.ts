import type { FunctionText, ParameterText } from '../../functionText';

const SHIPPING: Readonly<Record<'shipped' | 'invoiced' | 'asOf', ParameterText>> = {
  shipped: { name: '发货时间', description: '发货的日期与时间：一个单元格或一列。' },
  invoiced: { name: '开票时间', description: '开票的日期与时间；尚未开票时留空。' },
  asOf: { name: '截止时间', description: '统计时间；尚未开票时必填。' },
};

export const ZH_ORDER_TO_CASH_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  INVOICELAG: {
    description: '发货到开票的小时数；尚未开票的计至截止时间。',
    parameters: SHIPPING,
    returns: '小时数，每行一个；先开票后发货时为负数。',
  },
  INVOICEONTIME: {
    description: '每张发票是否在发货后按时开出（默认 24 小时内）：按时、超时、尚未开票、超时未开票。',
    parameters: {
      ...SHIPPING,
      policy: { name: '政策', description: '政策区域，或预设方案的名称；留空为 24 小时。' },
    },
    returns: '状态，每行一个。',
  },
  INVOICEONTIMEWHY: {
    description: '说明每张发票按时或超时的原因：原因、发货后的小时数、状态。',
    returns: '三列，每张发票一行。',
  },
  REMINDERDATES: {
    description: '每张发票到期前提醒客户的日期，默认为到期前 7 天、3 天和到期当日。',
    parameters: {
      due: { name: '到期日', description: '每张发票的到期日：一个单元格或一列。' },
      invoiceDate: { name: '发票日期', description: '每张发票的日期；早于该日的提醒不列出。' },
      policy: { name: '政策', description: '政策区域，或预设方案的名称；留空为到期前 7、3、0 天。' },
    },
    returns: '每次提醒一个日期，每张发票一行；请设为日期格式。',
  },
  STATEMENTMATCH: {
    description:
      '按单号、金额和日期将客户对账单与我方账目核对：相符、不符及原因、任一方缺少的款项，以及合计差额。',
    parameters: {
      theirNumber: { name: '对方单号', description: '对账单每行的单号。' },
      theirDate: { name: '对方日期', description: '对账单每行的日期；留空则不比较日期。' },
      theirAmount: { name: '对方金额', description: '对账单每行的金额，发票为正数。' },
      ourNumber: { name: '我方单号', description: '账上每行的单号。' },
      ourDate: { name: '我方日期', description: '账上每行的日期；留空则不比较日期。' },
      ourAmount: { name: '我方金额', description: '账上每行的金额。' },
      policy: {
        name: '政策',
        description: '政策区域，或预设方案的名称；留空时金额须一致，日期可差 5 天。',
      },
    },
    returns: '带标题的表：状态、双方单号、日期、金额、差额、原因；末行为合计。',
  },
};
