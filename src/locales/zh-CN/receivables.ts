import type { RECEIVABLES_SAYINGS } from '../../credit/receivables/sayings';

export const ZH_RECEIVABLES: Readonly<Record<keyof typeof RECEIVABLES_SAYINGS, string>> = {
  'receivables.noTerms': '缺少付款条件。需立即付款时请填“货到付款”。',
  'receivables.unknownTerms':
    '无法识别付款条件“{terms}”。请输入如 30天、月结30天、次月15日、货到付款、net 30、2/10 net 30、60 EOM 等条件。',
  'receivables.dueOutOfRange': '到期日超出 1900 至 9999 年，单元格无法显示。',
};
