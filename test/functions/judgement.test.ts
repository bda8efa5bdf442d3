import { creditScore, creditScoreWhy } from '../../src/functions/assess/score';
import {
  fileCompleteness,
  fileCompletenessWhy,
  normalGrade,
  normalGradeWhy,
  questionnaireScore,
  questionnaireScoreWhy,
  statementRatios,
} from '../../src/functions/assess/customerFile';
import { lateProb } from '../../src/functions/assess/probability';
import {
  concentration,
  effectiveLimit,
  effectiveLimitWhy,
  stagedLimit,
  stagedLimitWhy,
} from '../../src/functions/limit/control';
import { exposureWhy, headroom, limitCheckWhy, limitUsage } from '../../src/functions/limit/usage';
import { reviewDate, reviewDateWhy, warnings, warningsWhy } from '../../src/functions/monitor/monitor';
import {
  paymentIndex,
  paymentIndexWhy,
  paymentRecord,
  paymentTrend,
  paymentTrendWhy,
} from '../../src/functions/assess/paymentRecord';
import { column, errorSaying, single } from '../support/customFunctions';

const NONE = null as never;

describe('PAYMENTINDEX and PAYMENTTREND', () => {
  test('a bad cell makes the index of the whole unfit', () => {
    expect(single(paymentIndex(column(0, 0, 'x'), column(1, 1, 1)))).toEqual(
      errorSaying('#VALUE!', 'row 3: "x"'),
    );
    expect(single(paymentIndex(column(0, 0), column(1, 1)))).toEqual(
      errorSaying('#N/A', 'There are 2 payments; an index needs 3.'),
    );
    expect(single(paymentIndex(column(0, 0, 0), column(1, 1)))).toEqual(
      errorSaying('#N/A', 'Give columns of equal length'),
    );
  });

  test('the reasons group payments by days late', () => {
    const table = paymentIndexWhy(column(-5, 0, 45, 130, 3), column(100, 200, 100, 100, -5));
    expect(table.map(([group]) => group)).toEqual([
      'Days late',
      'Payment index',
      'early',
      '0',
      '31-60',
      '121+',
      'Left out',
    ]);
    expect(table.at(-1)).toEqual(['Left out', 1, '', '', '', expect.stringContaining('1 row is no payment')]);
  });

  test('the trend asks for its day', () => {
    const paid = column('2026-01-10', '2025-06-10');
    expect(single(paymentTrend(paid, column(25, 10), [[100]], NONE))).toEqual(
      errorSaying('#N/A', 'As-of date is missing.'),
    );
    expect(paymentTrend(paid, column(25, 10), [[100]], [['2026-01-31']])).toEqual([[15]]);
    const table = paymentTrendWhy(paid, column(25, 10), [[100]], [['2026-01-31']]);
    expect(table[1]).toEqual([
      'Trend',
      '',
      '',
      15,
      '',
      'Pays later than before: 25 days beyond terms lately, 10 before.',
    ]);
    expect(table.slice(-2).map(row => row.slice(0, 4))).toEqual([
      ['2025-06', 1, 100, 10],
      ['2026-01', 1, 100, 25],
    ]);
  });
});

describe('PAYMENTRECORD', () => {
  const AS_OF = [[46100]];
  // Worked by hand: days late -2, 4, 10 (paid), and 5 so far; days beyond terms (-200 + 400 + 2000 + 500) / 500.
  const NORTH = {
    due: [46010, 46020, 46030, 46095],
    paid: [46008, 46024, 46040, ''],
    amounts: [100, 100, 200, 100],
  };
  const names = (name: string, count: number) => column(...new Array<string>(count).fill(name));
  const north = () =>
    paymentRecord(
      names('North', 4),
      column(...NORTH.due),
      column(...NORTH.paid),
      column(...NORTH.amounts),
      AS_OF,
    );

  test('gives the record of each buyer under headers that CREDITSCORE and LATEPROB know', () => {
    const table = north();
    expect(table[0][0]).toBe('Buyer');
    expect(table[1].slice(0, 4)).toEqual(['North', 0.75, 5.4, 0]);
    expect(table[1][4]).toBeCloseTo(Math.sqrt(36.25 - 4.25 ** 2), 12);
    expect(table[1][5]).toBe(4);
    expect(creditScore(table)).toEqual([['Credit score'], [expect.any(Number)]]);
    const items = creditScoreWhy(table).map(([item]) => item);
    expect(items).not.toContain('Unknown column');
    const figures = new Map(creditScoreWhy(table).map(([item, figure]) => [item, figure]));
    expect([
      figures.get('Share paid late'),
      figures.get('Average days late'),
      figures.get('Invoices seen'),
    ]).toEqual([0.75, 5.4, 4]);
    expect(lateProb(table)[1][0]).toBeGreaterThan(0);
  });

  test('its Chinese headers are known as well', () => {
    const table = paymentRecord(names('北方', 1), [[46010]], [[46020]], [[100]], AS_OF, [['zh']]);
    expect(table[0][0]).toBe('客户');
    expect(creditScore(table)[1]).toEqual([expect.any(Number)]);
    expect(creditScoreWhy(table).map(([item]) => item)).not.toContain('Unknown column');
  });

  test('credits, zeros and blank rows are no invoices, and what is not known yet is blank', () => {
    const buyers = column('North', 'North', '', 'South');
    const table = paymentRecord(
      buyers,
      column(46010, 46010, '', 46200),
      column(46020, '', '', ''),
      column(100, -50, '', 9),
      AS_OF,
    );
    expect(table.slice(1)).toEqual([
      ['North', 1, 10, 0, '', 1],
      ['South', '', '', '', '', ''],
    ]);
  });

  test('an invoice that cannot be read costs its own buyer only', () => {
    const table = paymentRecord(
      column('A', 'B', 'C'),
      column('soon', '', 46010),
      column('', '', 46010),
      column(1, 1, 1),
      AS_OF,
    );
    expect(table.slice(1).map(row => row.slice(0, 2))).toEqual([
      ['A', errorSaying('#VALUE!', 'Due date, row 1: "soon"')],
      ['B', errorSaying('#N/A', 'Due date is missing.')],
      ['C', 0],
    ]);
    expect(single(paymentRecord(column('A', 'B'), [[46010]], [[46010]], column(1, 1, 1), AS_OF))).toEqual(
      errorSaying('#N/A', 'Give columns of equal length'),
    );
    expect(single(paymentRecord([['A']], [[46010]], [[46010]], [[1]], [['']]))).toEqual(
      errorSaying('#N/A', 'As-of date'),
    );
  });
});

describe('NORMALGRADE', () => {
  test('a column of sources, each with its own scale', () => {
    expect(
      normalGrade(
        column(1, 10, 10, 0, '85', 'AA', ''),
        column('Allianz', 'Allianz', 'Coface', '科法斯', 'Creditsafe', 'own grade', 'Allianz'),
      ),
    ).toEqual([[1], [5], [1], [5], [1], [2], [errorSaying('#N/A', 'Grade is missing.')]]);
    expect(normalGrade(column(2, 'x', 12), [['Allianz']])).toEqual([
      [1],
      [errorSaying('#VALUE!', 'row 2: "x" is not a number.')],
      [errorSaying('#NUM!', '12 is not on the scale from 1 to 10.')],
    ]);
    expect(single(normalGrade([[1]], [['Foo']]))).toEqual(
      errorSaying('#VALUE!', 'The scale "Foo" is not known'),
    );
  });

  test('the original is kept beside the grade', () => {
    expect(normalGradeWhy(column(3, 'A'), column('Allianz', 'own grade'))).toEqual([
      [2, 3, 'Allianz grade from 3 to 4 is grade 2.', 'Low is good: 1 is the best, 10 the worst.'],
      [3, 'A', 'Own grade by its place among the grades of the policy is grade 3.', ''],
    ]);
  });
});

describe('QUESTIONNAIRESCORE', () => {
  test('rows are buyers; yes, no and blanks are read', () => {
    expect(
      questionnaireScore(
        [
          ['yes', 'no'],
          [7, ''],
          ['', ''],
          [7, 'often'],
          [9, 1],
        ],
        [[1, 1]],
      ),
    ).toEqual([
      [50],
      [75],
      [errorSaying('#N/A', 'No question is answered.')],
      [errorSaying('#VALUE!', 'row 4: "often"')],
      [errorSaying('#NUM!', 'Question 1: the answer 9 is not between 1 and 7.')],
    ]);
  });

  test('questions may stand one below the other where the weights do', () => {
    expect(
      questionnaireScore(
        [
          [7, 1],
          [4, 4],
          [1, 7],
        ],
        column(3, 2, 1),
      ),
    ).toEqual([[66.7, 33.3]]);
    expect(questionnaireScore(column(7, 4, 1), column(3, 2, 1))).toEqual([[66.7]]);
  });

  test('weights have to fit the questions', () => {
    expect(single(questionnaireScore([[7, 4, 1]], [[3, 2]]))).toEqual(
      errorSaying('#VALUE!', 'There are 2 weights for 3 questions.'),
    );
    expect(single(questionnaireScore([[7]], [['x']]))).toEqual(errorSaying('#VALUE!', 'Weights'));
  });

  test('a zero is a blank of some hosts unless the scale begins there', () => {
    expect(questionnaireScore([[7, 0]], [[1, 1]])).toEqual([[75]]);
    expect(
      questionnaireScore([[7, 0]], [[1, 1]], NONE, [
        ['Questionnaire: worst answer', '0'],
        ['Missing facts count', 'worst'],
      ]),
    ).toEqual([[50]]);
  });

  test('the reasons name the questions', () => {
    const table = questionnaireScoreWhy([[7, 4, '']], [[3, -2, 1]], [['Orders', 'Complaints', 'Site']]);
    expect(table.slice(2).map(([question, answer, , , , reason]) => [question, answer, reason])).toEqual([
      ['Orders', 7, 'A high answer is good.'],
      ['Complaints', 4, 'A high answer is bad: the weight is negative.'],
      ['Site', '', 'Not answered.'],
    ]);
  });
});

describe('FILECOMPLETENESS', () => {
  // S3.2 and S3.3: the four parts of each method.
  const headers = [
    ['Business licence', 'Average days late', 'Trade references checked', 'Site visit', 'Third-party score'],
  ];

  test('counts off the parts of the method', () => {
    const file = [['yes', 3, 3, 80, 70]];
    expect(fileCompleteness(file, headers)).toEqual([[0.75]]);
    expect(fileCompleteness(file, headers, [['3+1b']])).toEqual([[0.75]]);
    expect(fileCompleteness([['no', '', 2, '', '']], headers, [['3+1B']])).toEqual([[0]]);
    expect(fileCompleteness(file, headers, NONE, [['3+1B']])).toEqual([[0.75]]);
    expect(single(fileCompleteness(file, headers, [['3+1C']]))).toEqual(
      errorSaying('#VALUE!', 'There is no method "3+1C"'),
    );
  });

  test('the reasons say what is still to be got', () => {
    const table = fileCompletenessWhy([['no', 3, 2, 80, '']], headers, [['3+1B']]);
    expect(table[1]).toEqual(['Checklist', 1, '1 of 4 parts is complete.']);
    expect(table.find(([part]) => part === 'Three trade references')![2]).toContain(
      'Trade references checked',
    );
  });
});

test('STATEMENTRATIOS spills a row a ratio and a column a year', () => {
  const table = statementRatios(
    [[100, 50, 90, 60]],
    [['Current assets 2025', 'Current liabilities 2025', 'Current assets 2024', 'Current liabilities 2024']],
  );
  expect(table[0]).toEqual(['Ratio', 'this year', 'prior year', 'year before that', 'Formula']);
  expect(table[1]).toEqual(['Current ratio', 2, 1.5, '', 'Current assets ÷ Current liabilities']);
});

describe('limits in use', () => {
  test('usage and headroom beside each other, blank where no limit is set', () => {
    const limits = column(1000, '', 0, -1);
    expect(limitUsage([[500]], limits)).toEqual([
      [0.5],
      [''],
      [errorSaying('#NUM!', 'No credit is given')],
      [errorSaying('#NUM!', 'below zero')],
    ]);
    expect(headroom([[500]], limits, [[600]])).toEqual([
      [-100],
      [''],
      [-1100],
      [errorSaying('#NUM!', 'below zero')],
    ]);
  });

  test('LIMITCHECKWHY tells the excess', () => {
    expect(limitCheckWhy(column(1200, 5, 'x'), column(1000, '', 1))).toEqual([
      ['Over', 1.2, -200, '1,200.00 is 200.00 above the limit 1,000.00.'],
      ['No limit', '', '', 'No limit is set.'],
      [errorSaying('#VALUE!', 'Exposure, row 3'), '', '', ''],
    ]);
  });

  test('EXPOSUREWHY leaves out what the policy does not count', () => {
    const policy = [
      ['Exposure counts open orders', 'no'],
      ['Exposure is net of collateral', 'yes'],
    ];
    expect(exposureWhy([[100]], [[10]], [[-5]], [[20]], [[1000]], NONE, [[30]], NONE, policy)).toEqual([
      [75, 100, -10, -5, 20, 0, 0, 0, -30],
    ]);
  });
});

describe('limits in force', () => {
  test('STAGEDLIMIT takes columns and keeps each row its own', () => {
    expect(stagedLimit(column(100_000, 100_000, '', 100_000), column(0, '', 1, 1.5))).toEqual([
      [20_000],
      [20_000],
      [errorSaying('#N/A', 'Full limit is missing.')],
      [errorSaying('#NUM!', '1.5 is not a whole number')],
    ]);
    expect(stagedLimitWhy([[100_000]], [[2]])).toEqual([
      [45_000, 45_000, 4, '20% of the full limit, times 1.5 for each of 2 clean periods.'],
    ]);
    expect(stagedLimitWhy([[100_000]], [[2]], [[3]], [[30_000]])[0][3]).toBe(
      'Does not grow: an invoice is 3 days past due.',
    );
  });

  test('EFFECTIVELIMIT is blank without any limit, and needs its day for a temporary one', () => {
    expect(effectiveLimit(column('', 0, 5), NONE)).toEqual([[''], [0], [5]]);
    expect(single(effectiveLimit([[5]], NONE, [[9]], [['2026-01-01']]))).toEqual(
      errorSaying('#N/A', 'As-of date is missing.'),
    );
    expect(
      single(effectiveLimit([[5]], [['2026-01-01']], [[9]], [['2026-02-01']], [['2026-01-01']])),
    ).toEqual(errorSaying('#NUM!', 'ends on 2026-01-01'));
    expect(effectiveLimitWhy([[5]], [['2026-03-01']], [[9]], NONE, [['2026-02-01']])).toEqual([
      [5, 'Own limit', 'The own limit is 5.00. The temporary limit of 9.00 is not in force on the day.'],
    ]);
    expect(effectiveLimitWhy([['']], NONE)).toEqual([['', 'No limit', 'No limit is set.']]);
  });

  test('CONCENTRATION puts the index first', () => {
    const table = concentration(column('A', 'B', 'A', ''), column(10, 60, 20, 10), column('', '', '', ''));
    expect(table.slice(0, 3).map(row => row.slice(0, 2))).toEqual([
      ['Item', 'Figure'],
      ['Herfindahl index', 4600],
      ['Effective names', 2.1739],
    ]);
    expect(table.slice(4)).toEqual([
      ['B', 60, 0.6, 'High'],
      ['A', 30, 0.3, 'High'],
      ['(no buyer)', 10, 0.1, 'OK'],
    ]);
    expect(single(concentration(column('A'), column('x')))).toEqual(
      errorSaying('#VALUE!', '"x" is not a number'),
    );
  });
});

describe('WARNINGS', () => {
  const headers = [['Bounced payments', '管理层变动', 'Limit usage']];

  test('two columns a buyer, below labels of their own', () => {
    const rows = [
      ['no', 'yes', '95%'],
      ['2025-10-03', '', ''],
      ['', '', ''],
      ['maybe', '', ''],
    ];
    expect(warnings(rows, headers, [['2026-01-01']])).toEqual([
      [25, 'Amber'],
      [20, 'Amber'],
      [errorSaying('#N/A', 'No column tells of a warning signal.'), ''],
      [errorSaying('#VALUE!', 'row 4: "maybe"'), ''],
    ]);
    expect(warnings([headers[0], rows[0]])).toEqual([
      ['Alert score', 'Colour'],
      [25, 'Amber'],
    ]);
    expect(single(warnings([rows[1]], headers))).toEqual(errorSaying('#N/A', 'As-of date is missing.'));
  });

  test('a date is a date as a number too, a small number is how often', () => {
    // 45933 is 2025-10-03.
    expect(warnings([[45_933, '', '']], headers, [[46_023]])).toEqual([[20, 'Amber']]);
    const table = warningsWhy([[3, '', '']], headers);
    expect(table[2]).toEqual(['Bounced payments', 40, 40, 'Seen 3 times.']);
  });

  test('the reasons name what is not known', () => {
    const table = warningsWhy([['2025-10-03', 'yes', '']], headers, [['2026-01-01']]);
    expect(table.slice(1, 4).map(row => row.slice(0, 2))).toEqual([
      ['Alert score: Amber', 30],
      ['Bounced payments', 20],
      ['Change of management', 10],
    ]);
    expect(table.filter(row => String(row[3]).startsWith('Not known'))).toHaveLength(13);
  });
});

describe('REVIEWDATE', () => {
  test('a column of buyers', () => {
    // 46127 is 2026-04-15, 46037 2026-01-15.
    expect(
      reviewDate(
        column('2026-01-15', '2026-01-15', '', '2026-01-15'),
        column('A', 'D', 'A', 'A'),
        NONE,
        column('', '', '', 60),
        [['2026-01-15']],
      ),
    ).toEqual([
      [46_127],
      [errorSaying('#VALUE!', '"D" is none of the grades of the policy')],
      [errorSaying('#N/A', 'Last review is missing.')],
      [46_037],
    ]);
  });

  test('the reasons tell the rule', () => {
    expect(reviewDateWhy([['2026-01-15']], [['A']], [['2020-01-01']])).toEqual([
      [46_218, 6, 'Grade A: 3 months, times 2 for a customer of more than 3 years: a review every 6 months.'],
    ]);
    expect(reviewDateWhy([['2026-01-15']], [['AAA']], NONE, [[55]], [['2026-02-01']], [['zh']])[0][2]).toBe(
      '立即复评：预警分为 55。否则为 2027-01-15。',
    );
  });
});
