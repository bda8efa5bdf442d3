import { fault } from '../fault';
import { DIMENSIONS, FACTOR_IDS, FACTORS, type Dimension, type FactorId } from './factors';
import { choice, numberBetween, points, share } from './kinds';
import type { PointScale } from './points';
import { section, setting, type Setting } from './setting';

/** Facts that hold a score down whatever the rest says. */
export const KNOCK_OUTS = ['insolvency', 'negativeEquity', 'litigation'] as const;
export type KnockOut = (typeof KNOCK_OUTS)[number];

/** What a score is made of: dimensions, their factors, and what holds it down (domain 3.1). */
export interface ScorePolicy {
  readonly weights: Readonly<Record<Dimension, number>>;
  readonly factors: Readonly<Record<FactorId, { readonly weight: number; readonly points: PointScale }>>;
  /** What a missing fact counts: the middle of the scale, its worst points, or nothing, the rest weighing more. */
  readonly missing: 'neutral' | 'worst' | 'reweight';
  readonly knockOuts: Readonly<Record<KnockOut, number>>;
  /** The 3+1 method whose four parts are checked off beside the score, if any. */
  readonly checklist: 'none' | '3+1A' | '3+1B';
}

interface ScoreValues {
  /** What a missing fact counts: the middle of the scale, its worst points, or nothing, the rest weighing more. */
  missing: ScorePolicy['missing'];
  /** The 3+1 method whose four parts are checked off beside the score, if any. */
  checklist: ScorePolicy['checklist'];
  /** Weight of a dimension in the score, or of a factor in its dimension; 0 leaves it out. */
  [weight: `weight_${string}`]: number;
  /** Points, 0 to 100, that the factor's figure earns: the first up to the first edge, the next from there on. */
  [scale: `points_${string}`]: PointScale;
  /** The most a score can be where this knock-out is found. */
  [cap: `cap_${string}`]: number;
}

const DIMENSION_NAMES: Record<Dimension, { en: string; zh: string; weight: number }> = {
  qualification: { en: 'Weight of qualification', zh: '资质权重', weight: 0.2 },
  financial: { en: 'Weight of financial health', zh: '财务健康权重', weight: 0.45 },
  record: { en: 'Weight of credit record', zh: '信用记录权重', weight: 0.35 },
  plusOne: { en: 'Weight of the plus one', zh: '“+1”权重', weight: 0 },
};

const CAP_NAMES: Record<KnockOut, { en: string; zh: string; cap: number }> = {
  insolvency: { en: 'Insolvency holds the score at', zh: '破产程序评分上限', cap: 0 },
  negativeEquity: { en: 'Negative equity holds the score at', zh: '资不抵债评分上限', cap: 44 },
  litigation: { en: 'Lawsuits hold the score at', zh: '涉诉评分上限', cap: 64 },
};

const settings: Record<string, Setting<never>> = {};
for (const dimension of DIMENSIONS) {
  const { en, zh, weight } = DIMENSION_NAMES[dimension];
  Object.assign(settings, { [`weight_${dimension}`]: setting(en, zh, share, weight) });
}
for (const id of FACTOR_IDS) {
  const { en, zh, weight, points: scale } = FACTORS[id];
  Object.assign(settings, {
    [`weight_${id}`]: setting(`Weight: ${en}`, `权重：${zh}`, numberBetween(0, 100), weight),
    [`points_${id}`]: setting(`Points: ${en}`, `得分：${zh}`, points, scale),
  });
}
for (const knockOut of KNOCK_OUTS) {
  const { en, zh, cap } = CAP_NAMES[knockOut];
  Object.assign(settings, { [`cap_${knockOut}`]: setting(en, zh, numberBetween(0, 100), cap) });
}

export const SCORE = section<ScoreValues, ScorePolicy>(
  {
    ...(settings as object),
    missing: setting(
      'Missing facts count',
      '缺失数据处理',
      choice({
        neutral: { en: 'neutral', zh: '中性' },
        worst: { en: 'worst', zh: '最差' },
        reweight: { en: 'not at all', zh: '不计' },
      }),
      'neutral',
    ),
    checklist: setting(
      'Checklist',
      '核查清单',
      choice({
        none: { en: 'no checklist', zh: '不使用' },
        '3+1A': { en: '3+1A', zh: '3+1A' },
        '3+1B': { en: '3+1B', zh: '3+1B' },
      }),
      'none',
    ),
  },
  values => {
    const weights = byName(DIMENSIONS, dimension => values[`weight_${dimension}`]);
    const counts = (id: FactorId) => values[`weight_${id}`] > 0 && weights[FACTORS[id].dimension] > 0;
    if (!FACTOR_IDS.some(counts)) return fault('domain', 'policy.noWeights', {});
    return {
      weights,
      factors: byName(FACTOR_IDS, id => ({ weight: values[`weight_${id}`], points: values[`points_${id}`] })),
      missing: values.missing,
      knockOuts: byName(KNOCK_OUTS, knockOut => values[`cap_${knockOut}`]),
      checklist: values.checklist,
    };
  },
);

function byName<Name extends string, T>(names: readonly Name[], value: (name: Name) => T): Record<Name, T> {
  return Object.fromEntries(names.map(name => [name, value(name)])) as Record<Name, T>;
}
