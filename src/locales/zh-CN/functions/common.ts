import type { ParameterText } from '../../functionText';

export const POLICY: ParameterText = {
  name: '政策',
  description: '政策区域，或预设方案的名称；留空则用默认政策。',
};

export const VALUES: ParameterText = {
  name: '数据',
  description: '每个客户一行；未给表头时，首行即为表头。',
};

export const FACT_HEADERS: ParameterText = {
  name: '表头',
  description: '表头行，如“总资产”“2025年营业收入”“平均逾期天数”。',
};

export const headers = (example: string): ParameterText => ({
  name: '表头',
  description: `表头行，如${example}。`,
});

export const PER_BUYER = '每个客户一个；表头行在数据中时，首行为标题。';

export const DUE: ParameterText = { name: '到期日', description: '每张发票的到期日：一个单元格或一列日期。' };

export const AS_OF: ParameterText = { name: '截止日', description: '账款的统计日期。' };

export const HOLIDAYS: ParameterText = {
  name: '节假日',
  description: '节假日列表，用于计算赔付的工作日；日期旁可注明“休”或“班”（调休上班日）。',
};

/** The parameters that many functions share, where a function says nothing else of its own. */
export const ZH_PARAMETERS: Readonly<Record<string, ParameterText>> = {
  values: VALUES,
  due: DUE,
  asOf: AS_OF,
  holidays: HOLIDAYS,
  policy: POLICY,
};
