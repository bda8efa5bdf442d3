import type { DISTRESS_SAYINGS } from '../../credit/assess/distress/messages';

export const ZH_DISTRESS: Readonly<Record<keyof typeof DISTRESS_SAYINGS, string>> = {
  'distress.missing': '缺少：{papers}。',
  'distress.notAboveZero': '{paper}不大于零，该比率没有意义。',
  'distress.unknownVariant': '没有“{variant}”这一版本。可用：{known}。',
  'distress.needs': '缺失：需要{papers}。',
  'distress.from': '依据：{papers}。',
  'distress.zone': '{zone}。',
  'distress.zoneAndBound': '{zone}。最近的分界为 {bound}，相差 {distance}。',
  'distress.probability': '模型给出的失败概率。',
  'distress.constant': '对所有企业相同。',
  'distress.zonesAtOdds': '{model}：下限 {lower} 高于上限 {upper}。',
};
