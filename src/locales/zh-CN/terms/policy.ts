import type { EN_POLICY_TERMS } from '../../en/terms/policy';

export const ZH_POLICY_TERMS: Readonly<Record<keyof typeof EN_POLICY_TERMS, string>> = {
  setting: '设置',
  value: '取值',
  restsOn: '依据',
  business: '业务类型',
};
