import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { LATE_DAYS } from '../../src/credit/assess/lateProbability';
import { fitTogether } from './card';
import { readAmerican } from './data/american';
import type { Companies } from './data/companies';
import { readBusinessInvoices, readSampleReceivables, type Payments } from './data/payments';
import { readPolish } from './data/polish';
import { measureFinancial } from './measure/financial';
import { measurePayments } from './measure/payments';
import { factorNames } from './names';
import { judgeShipped } from './judge';
import { refitOwn } from './own';
import { fitLate, lateBy, RECORD_SIGNS } from './paymentCard';
import { calibrationPicture, pointsPicture, rocPicture } from './report/pictures';
import { scoreReport } from './report/scoreReport';
import { companyCounts, countBins, lateFile, pointsOf, type ScorecardFile } from './scorecardFile';

/**
 * Fits the score on real outcomes and measures it.
 *
 *   npm run calibrate -- <folder>           fits, writes src/credit/policy/scorecard.json, docs/score.md and pictures
 *   npm run calibrate -- --judge <folder>   judges the shipped scorecard on the data sets found there; writes nothing
 *   npm run calibrate -- --own <file.xlsx>  refits the financial points on an export of the user's own buyers
 *
 * The same data give the same files, byte for byte: every random number comes from a fixed seed.
 */

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SCORECARD = join(PROJECT, 'src', 'credit', 'policy', 'scorecard.json');
const REPORT = join(PROJECT, 'docs', 'score.md');
const PICTURES = join(PROJECT, 'docs', 'score');

const FILES = {
  polish: 'polish-bankruptcy/1year.arff',
  polishLater: 'polish-bankruptcy/3year_train.csv',
  american: 'american-bankruptcy/american_bankruptcy_1999_2014.csv',
  invoices: 'invoices-b2b/cleared.csv',
  receivables: 'ibm-accounts-receivable/WA_Fn-UseC_-Accounts-Receivable.csv',
};

/** Weights of the fitted factors of the credit record add up to this, beside those an analyst gave the others. */
const RECORD_WEIGHTS = 6;
const FINANCIAL_WEIGHTS = 100;

/** The payment card by which the credit record is judged: a week late is more than a matter of payment runs. */
const RECORD_DAYS = 7;

async function main([first, second]: readonly string[]): Promise<void> {
  if (first === '--own' && second) return refitOwn(second);
  if (first === '--judge' && second) return judgeShipped(second, FILES);
  if (!first || first.startsWith('--')) {
    throw new Error(
      'Name the folder of data: npm run calibrate -- <folder>, or --judge <folder>, or --own <file.xlsx>.',
    );
  }
  const absent = Object.values(FILES).filter(file => !existsSync(join(first, file)));
  if (absent.length > 0) throw new Error(`Not found in ${first}: ${absent.join(', ')}.`);

  const polish = readPolish(join(first, FILES.polish));
  const polishLater = readPolish(join(first, FILES.polishLater));
  const american = readAmerican(join(first, FILES.american));
  const sellers = [
    readBusinessInvoices(join(first, FILES.invoices)),
    readSampleReceivables(join(first, FILES.receivables)),
  ];

  const file = scorecardOf([polish, american], sellers);
  await write(SCORECARD, JSON.stringify(file, null, 1));
  const financial = measureFinancial(polish, polishLater, american, step =>
    console.log(`Measuring: ${step}`),
  );
  const payments = measurePayments(sellers);

  mkdirSync(PICTURES, { recursive: true });
  const names = factorNames();
  const draw = (name: string, picture: string) => writeFileSync(join(PICTURES, `${name}.svg`), picture);
  draw('roc', rocPicture('Failures caught by the card, against Altman', financial.curves));
  draw(
    'calibration',
    calibrationPicture(
      'Default rate forecast and observed, American companies',
      'companies',
      financial.forecasts[0].parts,
    ),
  );
  draw(
    'late',
    calibrationPicture(
      'More than 7 days late, forecast and observed',
      'invoices',
      payments.forecasts[1].parts,
    ),
  );
  draw('points', pointsPicture('Points of financial health', file.financial.factors, names));
  await write(REPORT, scoreReport(file, financial, payments, names));
  console.log('Written: src/credit/policy/scorecard.json, docs/score.md, docs/score/*.svg');
}

/** Writes a file in the project's own form. */
async function write(path: string, text: string): Promise<void> {
  const options = await prettier.resolveConfig(path);
  writeFileSync(path, await prettier.format(text, { ...options, filepath: path }));
}

/** The card that is shipped: fitted on all rows there are. */
function scorecardOf(countries: readonly Companies[], sellers: readonly Payments[]): ScorecardFile {
  const late = LATE_DAYS.map(days => fitLate(sellers, days));
  const record = late[LATE_DAYS.indexOf(RECORD_DAYS)];
  const financial = pointsOf(fitTogether(countries), companyCounts(countries), FINANCIAL_WEIGHTS);
  const recordPoints = pointsOf(
    record.card,
    factor =>
      countBins(
        factor,
        sellers.map(seller => ({ figures: seller.figures[factor.id], bad: lateBy(seller, RECORD_DAYS) })),
      ),
    RECORD_WEIGHTS,
  );
  return {
    version: '1',
    data: [...countries.map(companySource), ...sellers.map(sellerSource)],
    financial,
    record: {
      factors: Object.fromEntries(Object.keys(RECORD_SIGNS).map(id => [id, recordPoints.factors[id]])),
    },
    late: Object.fromEntries(late.map(fitted => [String(fitted.days), lateFile(fitted)])),
  };
}

const SOURCES: Readonly<Record<string, { source: string; licence: string }>> = {
  Polish: {
    source:
      'Polish companies bankruptcy, 1year, UCI id 365; Zieba, Tomczak, Tomczak, Expert Systems with Applications 58 (2016)',
    licence: 'CC BY 4.0',
  },
  American: {
    source:
      'American companies bankruptcy, NYSE and NASDAQ 1999-2014; Lombardo, Pellegrino et al., Future Internet 14(8), 244 (2022)',
    licence: 'CC BY 4.0',
  },
  'invoices-b2b': {
    source: 'settled invoices of about 1,000 business customers of one seller, 2019',
    licence: 'No licence stated; only counts and weights are kept',
  },
  'ibm-accounts-receivable': {
    source: 'IBM sample late payment histories, 100 customers, 2012-2013',
    licence: 'Redistribution unclear; only counts and weights are kept',
  },
};

function companySource({ name, rows, failed }: Companies): ScorecardFile['data'][number] {
  return { name, ...SOURCES[name], rows, failures: failed.reduce((sum, one) => sum + one, 0) };
}

function sellerSource(payments: Payments): ScorecardFile['data'][number] {
  const failures = lateBy(payments, RECORD_DAYS).reduce((sum, late) => sum + late, 0);
  return { name: payments.name, ...SOURCES[payments.name], rows: payments.rows, failures };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
