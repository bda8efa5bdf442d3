import { fault } from '../fault';
import { choice, numberBetween, share, whole } from './kinds';
import { section, setting } from './setting';

export const ALTMAN_VARIANTS = ['z', 'zPrivate', 'zNonManufacturer', 'emerging'] as const;
/** Altman's models, each with zones of its own. */
export type AltmanVariant = (typeof ALTMAN_VARIANTS)[number];

/** The zones of the distress models and what sources disagree about (domain 3.1). */
export interface DistressPolicy {
  readonly altman: Readonly<
    Record<AltmanVariant, { readonly distressBelow: number; readonly safeAbove: number }>
  >;
  /** Weight of sales to assets in Altman's Z: 1.0, or 0.999 as the paper prints. */
  readonly altmanSales: number;
  /** Ohlson: distress above this probability. */
  readonly ohlsonAbove: number;
  /** Zmijewski: distress from this probability. */
  readonly zmijewskiFrom: number;
  /** Sign of the current ratio in Zmijewski's model, on which its printings disagree. */
  readonly zmijewskiLiquidity: 'plus' | 'minus';
  /** Springate: distress below this score. */
  readonly springateBelow: number;
  /** Piotroski: strong from this many points of nine. */
  readonly piotroskiStrong: number;
  /** Piotroski: weak up to this many points. */
  readonly piotroskiWeak: number;
}

interface Values extends Omit<DistressPolicy, 'altman'> {
  /** Altman Z: distress below this score. */
  readonly zBelow: number;
  /** Altman Z: safe above this score; between the two is the grey zone. */
  readonly zAbove: number;
  /** Altman's Z for private firms: distress below this score. */
  readonly zPrivateBelow: number;
  /** Altman's Z for private firms: safe above this score. */
  readonly zPrivateAbove: number;
  /** Altman's Z for non-manufacturers: distress below this score. */
  readonly zNonManufacturerBelow: number;
  /** Altman's Z for non-manufacturers: safe above this score. */
  readonly zNonManufacturerAbove: number;
  /** Altman's score for emerging markets: distress below it. */
  readonly emergingBelow: number;
  /** Altman's score for emerging markets: safe above it. */
  readonly emergingAbove: number;
}

const bound = numberBetween(-20, 20);

export const DISTRESS = section<Values, DistressPolicy>(
  {
    zBelow: setting('Altman Z: distress below', 'Altman Z：低于即为困境', bound, 1.81),
    zAbove: setting('Altman Z: safe above', 'Altman Z：高于即为安全', bound, 2.99),
    zPrivateBelow: setting(
      'Altman Z private: distress below',
      'Altman Z 非上市企业：低于即为困境',
      bound,
      1.23,
    ),
    zPrivateAbove: setting('Altman Z private: safe above', 'Altman Z 非上市企业：高于即为安全', bound, 2.9),
    zNonManufacturerBelow: setting(
      'Altman Z non-manufacturer: distress below',
      'Altman Z 非制造业：低于即为困境',
      bound,
      1.1,
    ),
    zNonManufacturerAbove: setting(
      'Altman Z non-manufacturer: safe above',
      'Altman Z 非制造业：高于即为安全',
      bound,
      2.6,
    ),
    emergingBelow: setting('Altman EM: distress below', 'Altman EM：低于即为困境', bound, 4.35),
    emergingAbove: setting('Altman EM: safe above', 'Altman EM：高于即为安全', bound, 5.85),
    altmanSales: setting('Altman Z: weight of sales', 'Altman Z：销售额系数', numberBetween(0.999, 1), 1),
    ohlsonAbove: setting('Ohlson: distress above probability', 'Ohlson：高于该概率即为困境', share, 0.5),
    zmijewskiFrom: setting(
      'Zmijewski: distress from probability',
      'Zmijewski：达到该概率即为困境',
      share,
      0.5,
    ),
    zmijewskiLiquidity: setting(
      'Zmijewski: sign of the current ratio',
      'Zmijewski：流动比率的符号',
      choice({ plus: { en: 'plus', zh: '正' }, minus: { en: 'minus', zh: '负' } }),
      'plus',
    ),
    springateBelow: setting('Springate: distress below', 'Springate：低于即为困境', bound, 0.862),
    piotroskiStrong: setting('Piotroski: strong from', 'Piotroski：达到即为强', whole(1, 9), 8),
    piotroskiWeak: setting('Piotroski: weak up to', 'Piotroski：不超过即为弱', whole(0, 8), 1),
  },
  values => {
    const altman = {
      z: { distressBelow: values.zBelow, safeAbove: values.zAbove },
      zPrivate: { distressBelow: values.zPrivateBelow, safeAbove: values.zPrivateAbove },
      zNonManufacturer: {
        distressBelow: values.zNonManufacturerBelow,
        safeAbove: values.zNonManufacturerAbove,
      },
      emerging: { distressBelow: values.emergingBelow, safeAbove: values.emergingAbove },
    };
    const zones = [
      ...Object.entries(altman).map(
        ([model, { distressBelow, safeAbove }]) =>
          [`Altman ${NAMES[model as AltmanVariant]}`, distressBelow, safeAbove] as const,
      ),
      ['Piotroski', values.piotroskiWeak, values.piotroskiStrong - 1] as const,
    ];
    const atOdds = zones.find(([, lower, upper]) => lower > upper);
    if (atOdds) {
      const [model, lower, upper] = atOdds;
      return fault('wrong', 'distress.zonesAtOdds', { model, lower, upper });
    }
    return { ...values, altman };
  },
);

const NAMES: Readonly<Record<AltmanVariant, string>> = {
  z: 'Z',
  zPrivate: 'Z private',
  zNonManufacturer: 'Z non-manufacturer',
  emerging: 'EM',
};
