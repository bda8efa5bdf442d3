import type { FinancialMeasures, Measured } from '../measure/financial';
import type { PaymentMeasures } from '../measure/payments';

export interface Goal {
  readonly measure: string;
  readonly goal: string;
  readonly reached: string;
  readonly met: boolean;
}

/** The figures that were to be reached, and what was measured. */
export function goalsOf(financial: FinancialMeasures, payments: PaymentMeasures): Goal[] {
  const of = (measures: readonly Measured[], what: string, how: string): number => {
    const found = measures.find(measure => measure.what.startsWith(what) && measure.how.startsWith(how));
    if (!found) throw new Error(`not measured: ${what}, ${how}`);
    return found.area.auc;
  };
  const american = of(financial.american, 'card', 'fitted on years');
  const polish = of(financial.polish, 'card', '`1year`');
  const both = [
    { own: american, together: of(financial.together, 'card of both', 'American, fitted') },
    { own: polish, together: of(financial.together, 'card of both', 'Polish') },
  ];
  const atLeast = (measure: string, reached: number, goal: number): Goal => ({
    measure,
    goal: goal.toFixed(2),
    reached: reached.toFixed(3),
    met: reached >= goal,
  });
  const outside = financial.forecasts.map(({ what, parts }) => ({
    what,
    beyond: parts.filter(({ forecast, observed }) => Math.abs(forecast - observed) > 0.2 * observed).length,
    notChance: parts.filter(({ forecast, low, high }) => forecast < low || forecast > high).length,
  }));
  return [
    atLeast('American, fitted on years up to 2011, judged on 2012-2014, no market value', american, 0.88),
    atLeast('Polish `1year`, 5 folds, missing neutral', polish, 0.86),
    {
      measure: 'one card fitted on both, on each (American, Polish)',
      goal: 'within 0.02 of its own card',
      reached: both
        .map(({ own, together }) => `${together.toFixed(3)} (${(together - own).toFixed(3)})`)
        .join(', '),
      met: both.every(({ own, together }) => own - together <= 0.02),
    },
    ...(
      [
        [0, 0.79],
        [7, 0.87],
        [30, 0.91],
      ] as const
    ).map(([days, goal]) =>
      atLeast(
        `\`invoices-b2b\`, later invoices: late > ${days} days`,
        of(payments.areas, `later than ${days} days`, 'invoices-b2b, later'),
        goal,
      ),
    ),
    {
      measure: 'default probability: calibration error in every decile',
      goal: 'under 20 % of the rate',
      reached: outside
        .map(
          ({ what, beyond, notChance }) => `${what}: ${beyond} of 10 beyond 20 %, ${notChance} beyond chance`,
        )
        .join('; '),
      met: outside.every(({ beyond }) => beyond === 0),
    },
  ];
}
