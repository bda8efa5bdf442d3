import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ALTMAN } from '../../../scripts/calibrate/altman';
import { pick } from '../../../scripts/calibrate/data/companies';
import { readAmerican } from '../../../scripts/calibrate/data/american';
import { readPolish } from '../../../scripts/calibrate/data/polish';
import { areaUnderRoc } from '../../../scripts/calibrate/stats/auc';
import { rowsWhere } from '../../../scripts/calibrate/stats/folds';

/** The data are not part of the project: name their folder in CALIBRATION_DATA to check the baselines. */
const folder = process.env.CALIBRATION_DATA ?? '';
const present = existsSync(join(folder, 'polish-bankruptcy/1year.arff'));
const name = present
  ? 'baselines'
  : 'baselines (no data: CALIBRATION_DATA names no folder with polish-bankruptcy)';

(present ? describe : describe.skip)(name, () => {
  // The data set's own check: Z'' with 3.25 on the 7,001 rows with all four ratios has AUC 0.689367 and median 6.68914,
  // Z' on them 0.632703.
  test('Altman on the Polish companies', () => {
    const polish = readPolish(join(folder, 'polish-bankruptcy/1year.arff'));
    const ratios = ['wcTa', 'reTa', 'ebitTa', 'equityTl'];
    const complete = pick(
      polish,
      rowsWhere(polish.rows, row => ratios.every(ratio => !Number.isNaN(polish.comparison[ratio][row]))),
    );
    expect(complete.rows).toBe(7001);
    const z = ALTMAN["Z''"](complete);
    expect(
      areaUnderRoc(
        z.map(value => -value),
        complete.failed,
      ).auc,
    ).toBeCloseTo(0.689367, 6);
    expect([...z].sort((a, b) => a - b)[3500]).toBeCloseTo(6.68914, 5);
    const private_ = ALTMAN["Z'"](complete).map(value => -value);
    expect(areaUnderRoc(private_, complete.failed).auc).toBeCloseTo(0.632703, 6);
  });

  // The first row of the data set: Z = 3.196587, Z'' = 8.739088.
  test('Altman of the first American company', () => {
    const american = readAmerican(join(folder, 'american-bankruptcy/american_bankruptcy_1999_2014.csv'));
    expect(ALTMAN.Z(american)[0]).toBeCloseTo(3.196587, 6);
    expect(ALTMAN["Z''"](american)[0]).toBeCloseTo(8.739088, 6);
  });
});
