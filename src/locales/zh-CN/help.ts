import type { HelpWords } from '../en/help';

export const ZH_HELP: HelpWords = {
  product: '信用管理台',
  all: '函数',
  allOfProduct: '信用管理台函数',
  intro:
    '与其他函数一样在单元格中输入。参数可以是一个单元格，也可以是整列：给出整列时每行一个结果并自动溢出。方括号内的参数可以省略。',
  arguments: '参数',
  optional: '可省略',
  result: '结果',
  examples: '示例',
  errors: '错误',
  errorMeans: {
    '#VALUE!': '参数类型不对（例如应为日期却是文本），或政策区域无法读取。',
    '#N/A': '缺少计算所需的数据。',
    '#NUM!': '数值超出规则的适用范围。',
  },
  errorRows: '错误只影响所在的行。将鼠标指向单元格可查看原因和位置。',
};
