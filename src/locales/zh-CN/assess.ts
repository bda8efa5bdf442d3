import type { ASSESS_SAYINGS } from '../../credit/assess/sayings';

export const ZH_ASSESS: Readonly<Record<keyof typeof ASSESS_SAYINGS, string>> = {
  'assess.nothingKnown': '没有任何可用于评分的数据：请提供财务报表、付款记录或资质信息。',
  'assess.scoreOutOfRange': '{found} 不是评分：评分范围为 0 到 100。',

  'assess.percent': '{figure}',
  'assess.number': '{figure}',
  'assess.yes': '是',
  'assess.no': '否',

  'assess.grade': '{grade} 级，{treatment}。{completeness} 的权重有数据支持。',
  'assess.belowEdge': '低于 {edge}',
  'assess.betweenEdges': '{from} 至 {to}（不含）',
  'assess.fromEdge': '{edge} 及以上',
  'assess.anyFigure': '任何数值得分相同',
  'assess.given': '直接给出；{step}。',
  'assess.quotient': '{top} ÷ {bottom}；{step}。',
  'assess.growth': '{of}：本年 ÷ 上年 − 1；{step}。',
  'assess.change': '{of}：本年 − 上年；{step}。',
  'assess.missingNeutral': '缺失：按中性分计。{needs}',
  'assess.missingWorst': '缺失：按最低分计。{needs}',
  'assess.missingLeftOut': '缺失：不计分，其余项目权重相应提高。{needs}',
  'assess.needsFact': '需要{fact}。',
  'assess.needsQuotient': '需要{fact}，或{top}与{bottom}（不为零）。',
  'assess.needsTwoYears': '需要{fact}，或本年与上年的{of}。',

  'assess.capHolds': '评分上限为 {cap}；否则为 {uncapped}。',
  'assess.capIdle': '适用，但评分本已低于 {cap}。',
  'assess.complete': '政策所需数据齐全。',
  'assess.incomplete': '有数据支持的权重占比。',

  'assess.checklistDone': '{parts} 项中已完成 {done} 项。',
  'assess.partDone': '已完成。',
  'assess.partLacks': '尚缺：{facts}。',
  'assess.fact': '{fact}',
  'assess.factOfYear': '{fact}（{year}）',
  'assess.list': '{first}、{rest}',

  'assess.reach': '{factor}达到 {edge} 可增加 {gain} 分。',
  'assess.getBelow': '{factor}降到 {edge} 以下可增加 {gain} 分。',
  'assess.getToKnow': '{factor}缺失：补充后最多可增加 {gain} 分。',
  'assess.nextGrade': '{grade} 级自 {from} 分起，还差 {lacking} 分。',
  'assess.bestGrade': '已是最高等级。',
  'assess.knockOutFirst': '{knockOut}限制了评分，其他改善均无效。',
  'assess.headerUnknown': '列“{header}”无法识别，未予采用。是否指“{nearest}”？',
};
