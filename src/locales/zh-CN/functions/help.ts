import type { FunctionText } from '../../functionText';

export const ZH_HELP_FUNCTIONS: Readonly<Record<string, FunctionText>> = {
  CREDITPOLICY: {
    description: '列出全部政策设置，每项一行，可复制为值后修改；结果本身即可作为其他函数的政策参数。',
    parameters: {
      preset: {
        name: '预设方案',
        description: '预设方案的名称，如 "30/60/90; 3+1A"，或待补全的政策区域；留空则为默认政策。',
      },
    },
    returns: '带标题的两列：设置与取值。',
  },
};
