import type { EN_SECURE_TERMS } from '../../en/terms/secure';

export const ZH_SECURE_TERMS: Readonly<Record<keyof typeof EN_SECURE_TERMS, string>> = {
  tooOld: '账龄过长',
  crossAged: '整户剔除',
  uninsured: '未投保',
  creditBalances: '贷方余额',
  overCap: '超出单户上限',
  eligible: '合格应收账款',
  borrowingBase: '可融资额',
};
