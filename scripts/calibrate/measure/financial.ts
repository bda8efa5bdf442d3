import { ALTMAN } from '../altman';
import { fitCountry, fitTogether } from '../card';
import { pick, type Companies } from '../data/companies';
import { areaUnderRoc, rocCurve, type Area } from '../stats/auc';
import { brierScore, calibrationError, deciles, type Decile } from '../stats/calibration';
import { rowsWhere } from '../stats/folds';
import { fitLogistic } from '../stats/logistic';
import { areaByFirm, byCard, risksByFirm, riskOf, type Fitting } from './judging';
import {
  allRatios,
  boostedTrees,
  clippedLogistic,
  gapsHidden,
  missingPattern,
  ownFigures,
  polishRatios,
  quantileBins,
} from './rivals';

export interface Measured {
  readonly what: string;
  readonly how: string;
  readonly area: Area;
}

export interface Forecasts {
  readonly what: string;
  readonly parts: readonly Decile[];
  readonly brier: number;
  readonly error: number;
  /** What one unit of the card's evidence is worth in ln(odds) on these rows; 1 is face value. */
  readonly slope: number;
}

export interface FinancialMeasures {
  readonly baselines: readonly Measured[];
  readonly american: readonly Measured[];
  readonly polish: readonly Measured[];
  readonly together: readonly Measured[];
  readonly years: readonly Measured[];
  readonly artefacts: readonly Measured[];
  readonly oneYearOnly: { readonly failed: number; readonly sound: number };
  readonly forecasts: readonly Forecasts[];
  readonly curves: readonly { readonly name: string; readonly points: readonly [number, number][] }[];
}

export const LAST_FITTED_YEAR = 2011;

/** Everything measured on companies. Arguments: the data sets as read; what to call for each step that is done. */
export function measureFinancial(
  polish: Companies,
  polishLater: Companies | undefined,
  american: Companies,
  told: (step: string) => void,
): FinancialMeasures {
  const isEarly = (row: number) => american.year[row] <= LAST_FITTED_YEAR;
  const isLate = (row: number) => american.year[row] > LAST_FITTED_YEAR;
  const early = pick(american, rowsWhere(american.rows, isEarly));
  const late = pick(american, rowsWhere(american.rows, isLate));
  const forward = (fitting: Fitting): Area => areaUnderRoc(fitting(early)(late), late.failed);
  const own = byCard(fitCountry);
  const withAmerican = byCard(train => fitTogether([train, early]));
  const withPolish = byCard(train => fitTogether([polish, train]));

  told('baselines');
  const complete = pick(
    polish,
    rowsWhere(
      polish.rows,
      row =>
        !['wcTa', 'reTa', 'ebitTa', 'equityTl'].some(ratio => Number.isNaN(polish.comparison[ratio][row])),
    ),
  );
  const altman = (companies: Companies, model: keyof typeof ALTMAN, what: string): Measured => ({
    what: `Altman ${model}`,
    how: what,
    area: areaUnderRoc(
      ALTMAN[model](companies).map(z => -z),
      companies.failed,
    ),
  });
  const baselines = [
    altman(complete, "Z''", 'Polish `1year`, rows with all four ratios'),
    altman(complete, "Z'", 'Polish `1year`, the same rows'),
    altman(american, 'Z', 'American, all years'),
    altman(american, "Z''", 'American, all years'),
    altman(late, 'Z', 'American, 2012-2014; needs the market value'),
    altman(late, "Z'", 'American, 2012-2014'),
    altman(late, "Z''", 'American, 2012-2014'),
  ];

  told('American companies');
  const measured = (what: string, how: string, area: Area): Measured => ({ what, how, area });
  const FORWARD = 'fitted on years up to 2011, judged on 2012-2014';
  const americanMeasures = [
    measured('card, American only', FORWARD, forward(own)),
    measured(
      'card, American only',
      'the same, and no firm judged was fitted on',
      areaByFirm(american, own, isEarly, isLate),
    ),
    measured('card, American only', 'all years, 5 folds by firm', areaByFirm(american, own)),
    measured('logistic regression, clipped figures', FORWARD, forward(clippedLogistic(ownFigures))),
    measured('boosted trees, the same figures', FORWARD, forward(boostedTrees(gapsHidden(ownFigures)))),
    measured('boosted trees, all ratios and size', FORWARD, forward(boostedTrees(allRatios))),
  ];

  told('Polish companies');
  const HIDDEN = '5 folds, gaps hidden';
  const polishMeasures = [
    measured('card, Polish only', '`1year`, 5 folds, missing is neutral', areaByFirm(polish, own)),
    ...(polishLater
      ? [measured('card, Polish only', '`3year`, 5 folds, missing is neutral', areaByFirm(polishLater, own))]
      : []),
    measured(
      'logistic regression, clipped figures',
      '`1year`, 5 folds',
      areaByFirm(polish, clippedLogistic(ownFigures)),
    ),
    measured(
      'logistic regression, 64 clipped ratios',
      '`1year`, 5 folds',
      areaByFirm(polish, clippedLogistic(polishRatios)),
    ),
    measured(
      'boosted trees, the same figures',
      `\`1year\`, ${HIDDEN}`,
      areaByFirm(polish, boostedTrees(gapsHidden(ownFigures))),
    ),
    measured(
      'boosted trees, all 64 ratios',
      `\`1year\`, ${HIDDEN}`,
      areaByFirm(polish, boostedTrees(gapsHidden(polishRatios))),
    ),
  ];

  told('what the gaps tell');
  const artefacts = [
    measured(
      'boosted trees, which ratios are missing and nothing else',
      '`1year`, 5 folds',
      areaByFirm(polish, boostedTrees(missingPattern)),
    ),
    measured(
      'boosted trees, all 64 ratios, gaps visible',
      '`1year`, 5 folds',
      areaByFirm(polish, boostedTrees(polishRatios)),
    ),
    measured(
      'quantile bins of 64 ratios, evidence against the known rows',
      '`1year`, 5 folds',
      areaByFirm(polish, quantileBins(polishRatios, 'known rows')),
    ),
    measured(
      'quantile bins of 64 ratios, evidence against all rows',
      '`1year`, 5 folds',
      areaByFirm(polish, quantileBins(polishRatios, 'all rows')),
    ),
  ];

  told('one card for both countries');
  const togetherCard = fitTogether([polish, early]);
  const together = [
    measured('card of both', `American, ${FORWARD}`, areaUnderRoc(riskOf(togetherCard, late), late.failed)),
    measured(
      'card of both',
      'American, the same, and no firm judged was fitted on',
      areaByFirm(american, withPolish, isEarly, isLate),
    ),
    measured('card of both', 'Polish `1year`, 5 folds', areaByFirm(polish, withAmerican)),
    measured(
      'American card',
      'Polish `1year`, a country it has not seen',
      areaUnderRoc(riskOf(fitCountry(american), polish), polish.failed),
    ),
    measured(
      'Polish card',
      'American, a country it has not seen',
      areaUnderRoc(riskOf(fitCountry(polish), american), american.failed),
    ),
  ];

  told('years');
  const years: Measured[] = [];
  for (let cut = 2003; cut <= 2013; cut += 2) {
    const train = pick(
      american,
      rowsWhere(american.rows, row => american.year[row] <= cut),
    );
    const judged = pick(
      american,
      rowsWhere(american.rows, row => [cut + 1, cut + 2].includes(american.year[row])),
    );
    if (judged.failed.includes(1)) {
      years.push(
        measured(
          `up to ${cut}`,
          `${cut + 1}-${Math.min(cut + 2, 2014)}`,
          areaUnderRoc(riskOf(fitTogether([polish, train]), judged), judged.failed),
        ),
      );
    }
  }

  told('default probability');
  const inFolds = risksByFirm(american, withPolish);
  const polishFolds = risksByFirm(polish, withAmerican);
  const lateChance = calibrated(riskOf(togetherCard, early), early.failed, riskOf(togetherCard, late));
  const forecasts = [
    forecast(
      'American, all years, folds by firm',
      crossCalibrated(inFolds.risk, american),
      inFolds.risk,
      american.failed,
    ),
    forecast(`American, ${FORWARD}`, lateChance, riskOf(togetherCard, late), late.failed),
    forecast(
      'Polish `1year`, 5 folds',
      crossCalibrated(polishFolds.risk, polish),
      polishFolds.risk,
      polish.failed,
    ),
  ];

  return {
    baselines,
    american: americanMeasures,
    polish: polishMeasures,
    together,
    years,
    artefacts,
    oneYearOnly: shareOfOneYearSums(polish),
    forecasts,
    curves: [
      { name: 'American 2012-2014', points: rocCurve(riskOf(togetherCard, late), late.failed) },
      {
        name: "American 2012-2014, Altman Z''",
        points: rocCurve(
          ALTMAN["Z''"](late).map(z => -z),
          late.failed,
        ),
      },
      { name: 'Polish, 5 folds', points: rocCurve(polishFolds.risk, polish.failed) },
      {
        name: "Polish, Altman Z''",
        points: rocCurve(
          ALTMAN["Z''"](complete).map(z => -z),
          complete.failed,
        ),
      },
    ],
  };
}

/** Chances from risks by a straight line in ln(odds), the line fitted on other rows. */
function calibrated(fitted: Float64Array, failed: Uint8Array, judged: Float64Array): Float64Array {
  const { intercept, coefficients } = fitLogistic([fitted], failed);
  return judged.map(risk => 1 / (1 + Math.exp(-intercept - coefficients[0] * risk)));
}

/** As `calibrated`, every row by the rows of other firms. */
function crossCalibrated(risk: Float64Array, companies: Companies): Float64Array {
  const withRisk: Companies = { ...companies, comparison: { ...companies.comparison, risk } };
  return risksByFirm(
    withRisk,
    train => judged => calibrated(train.comparison.risk, train.failed, judged.comparison.risk),
  ).risk;
}

function forecast(what: string, chance: Float64Array, risk: Float64Array, failed: Uint8Array): Forecasts {
  const parts = deciles(chance, failed);
  return {
    what,
    parts,
    brier: brierScore(chance, failed),
    error: calibrationError(parts),
    slope: fitLogistic([risk], failed).coefficients[0],
  };
}

/** How often Attr24, the profit of three years, is no more than Attr18, the profit of one. */
function shareOfOneYearSums({ comparison, failed }: Companies): FinancialMeasures['oneYearOnly'] {
  const count = [0, 0];
  const same = [0, 0];
  comparison.Attr24.forEach((three, row) => {
    const one = comparison.Attr18[row];
    if (Number.isNaN(three) || Number.isNaN(one)) return;
    count[failed[row]]++;
    if (Math.abs(three - one) <= 1e-3 * Math.max(0.01, Math.abs(one))) same[failed[row]]++;
  });
  return { failed: same[1] / count[1], sound: same[0] / count[0] };
}
