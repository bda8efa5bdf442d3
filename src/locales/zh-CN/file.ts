import type { FILE_SAYINGS } from '../../credit/assess/file/messages';

export const ZH_FILE: Readonly<Record<keyof typeof FILE_SAYINGS, string>> = {
  'file.unknownScale':
    '不认识评分体系“{scale}”。请输入以下之一：安联、科法斯、Creditsafe、付款指数、自有评分、自有等级。',
  'file.unknownGrade': '“{grade}”不是政策中的等级：{known}。',
  'file.outsideScale': '{found} 不在 {least} 到 {most} 的范围内。',
  'file.band': '{scale} {from} 至 {to} 为第 {grade} 级。',
  'file.lowIsGood': '越低越好：{best} 最好，{worst} 最差。',
  'file.highIsGood': '越高越好：{best} 最好，{worst} 最差。',
  'file.place': '{scale}按其在政策等级中的位置为第 {grade} 级。',
  'file.nothingAnswered': '没有任何回答。',
  'file.answerOutside': '第 {question} 题：回答 {found} 不在 {least} 到 {most} 之间。',
  'file.answersAtOdds': '问卷：最差答案 {leastAnswer} 不低于最佳答案 {mostAnswer}。',
  'file.noWeights': '有回答的问题均无权重。',
  'file.answered': '{questions} 题中已回答 {answered} 题。',
  'file.highAnswerGood': '答案越高越好。',
  'file.highAnswerBad': '答案越高越差：权重为负。',
  'file.unanswered': '未回答。',
  'file.weightsWidth': '{questions} 题却有 {weights} 个权重，请一一对应。',
  'file.unknownMethod': '没有“{method}”这一方法，请输入 3+1A 或 3+1B。',
  'file.less': '（{top} − {less}）',
  'file.quotient': '{top} ÷ {bottom}',
  'file.quotientDays': '{top} ÷ {bottom} × {days}',
};
