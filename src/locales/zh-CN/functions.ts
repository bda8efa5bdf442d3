import type { FunctionText, ParameterText } from '../functionText';

const DUE: ParameterText = { name: '到期日', description: '每张发票的到期日：一个单元格或一列日期。' };
const AS_OF: ParameterText = { name: '基准日', description: '账款的统计日期。' };
const POLICY: ParameterText = { name: '政策', description: '政策区域，或预设方案的名称；留空则用默认政策。' };

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
};
