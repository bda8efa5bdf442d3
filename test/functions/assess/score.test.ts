import { creditScore } from '../../../src/functions/assess/score';
import { creditScoreWhy } from '../../../src/functions/assess/scoreWhy';
import { column, errorSaying, single } from '../../support/customFunctions';

const HEADERS = ['Buyer ID', 'Business licence', 'Debt ratio', 'Average days late'];

// 0.2 × 100 + 0.45 × 65 + 0.35 × 75, by hand from the weights and scales of the preset "expert".
const BUYER = [1042, 'yes', 0.55, 7];

const SCORE = 75.5;

// The preset of round, hand-made points: the standard ones are fitted and change with the next fit.
const EXPERT = 'expert';

const KNOWN_ONLY = [
  ['Preset', EXPERT],
  ['Missing facts count', 'not at all'],
];

describe('CREDITSCORE', () => {
  test('scores one row or many below a header row of their own', () => {
    expect(creditScore([BUYER], [HEADERS], KNOWN_ONLY)).toEqual([[SCORE]]);
    const second = [7, 'no', 0.9, 60];
    expect(creditScore([BUYER, second, BUYER], [HEADERS], KNOWN_ONLY)).toEqual([[SCORE], [6.8], [SCORE]]);
  });

  test('spills beside its buyers where the header row is part of the values', () => {
    expect(creditScore([HEADERS, BUYER], undefined, KNOWN_ONLY)).toEqual([['Credit score'], [SCORE]]);
    const zh = [...KNOWN_ONLY, ['Language', 'zh']];
    expect(
      creditScore(
        [
          ['营业执照', '资产负债率', '平均逾期天数'],
          ['是', '55%', 7],
        ],
        null as never,
        zh,
      ),
    ).toEqual([['信用评分'], [SCORE]]);
  });

  // (0.2 × 100 + 0.35 × 75) / 0.55, the debt ratio left out.
  test.each(['', null, undefined, '-'])('a blank as %j is missing, not zero', blank => {
    expect(creditScore([[1, 'yes', blank, 7]], [HEADERS], KNOWN_ONLY)).toEqual([[84.1]]);
  });

  // A debt ratio of zero is a blank that some hosts hand over; zero days late are real, and earn 100.
  test('a blank that arrives as zero is missing where zero is absurd', () => {
    expect(creditScore([[1, 'yes', 0, 7]], [HEADERS], KNOWN_ONLY)).toEqual([[84.1]]);
    expect(creditScore([[1, '', '', 0]], [HEADERS], KNOWN_ONLY)).toEqual([[100]]);
    expect(single(creditScore([[0, 0, 0, 0]], [HEADERS], KNOWN_ONLY))).toEqual(
      errorSaying('#N/A', 'No fact'),
    );
  });

  test('a bad cell costs its own row', () => {
    const rows = [BUYER, [2, 'yes', 'high', 7], [3, 'yes', '#N/A', 7], ['', '', '', ''], BUYER];
    expect(creditScore(rows, [HEADERS], KNOWN_ONLY)).toEqual([
      [SCORE],
      [errorSaying('#VALUE!', 'Debt ratio, row 2: "high" is not a number.')],
      [errorSaying('#VALUE!', 'Debt ratio, row 3: the cell holds #N/A.')],
      [errorSaying('#N/A', 'No fact that the score rests on is known')],
      [SCORE],
    ]);
  });

  test('an error in a column that the score does not need costs nothing', () => {
    const rows = [[...BUYER, '#REF!']];
    expect(creditScore(rows, [[...HEADERS, 'Insured limit']], KNOWN_ONLY)).toEqual([[SCORE]]);
  });

  test('numbers as text are read', () => {
    expect(creditScore([['1042', 'Yes', '55 %', '7.0']], [HEADERS], KNOWN_ONLY)).toEqual([[SCORE]]);
  });

  test.each<[string, any, any, any, string, string]>([
    ['no known header', [[1, 2]], [['Foo', 'Bar']], null, '#VALUE!', 'None of the headers is known'],
    ['too few headers', [BUYER], [['Debt ratio']], null, '#VALUE!', '1 header for 4 columns'],
    ['a fact twice', [[1, 2]], [['Debt ratio', '资产负债率']], null, '#VALUE!', 'Columns 1 and 2'],
    ['only headers', [HEADERS], null, null, '#N/A', 'no row below'],
    [
      'an unknown setting',
      [BUYER],
      [HEADERS],
      [['Weigth of financial health', 1]],
      '#VALUE!',
      'Weight of financial health',
    ],
    [
      'no weights',
      [BUYER],
      [HEADERS],
      [
        ['Weight of qualification', 0],
        ['Weight of financial health', 0],
        ['Weight of credit record', 0],
      ],
      '#NUM!',
      'Nothing weighs',
    ],
  ])('%s is an error that says so', (_, values, headers, policy, code, message) => {
    expect(single(creditScore(values, headers, policy))).toEqual(errorSaying(code, message));
  });

  test('a column of one fact may be given as it is', () => {
    expect(creditScore(column('Debt ratio', 0.3, 0.9), undefined, KNOWN_ONLY)).toEqual([
      ['Credit score'],
      [100],
      [15],
    ]);
  });
});

describe('CREDITSCOREWHY', () => {
  const itemsOf = (table: any[][]) => new Map(table.map(([item, ...rest]) => [item, rest]));

  test('shows dimensions and factors that add up to the score', () => {
    const table = creditScoreWhy([BUYER], [HEADERS], KNOWN_ONLY);
    expect(table[0]).toEqual(['Item', 'Figure', 'Points', 'Weight', 'Contribution', 'Reason', 'Rests on']);
    const items = itemsOf(table);
    expect(items.get('Credit score')).toMatchObject([
      '',
      SCORE,
      '',
      '',
      expect.stringContaining('Grade A'),
      '',
    ]);
    expect(items.get('Financial health')).toMatchObject(['', 65, 0.45, 29.25, '', '']);
    expect(items.get('Debt ratio')).toEqual([
      0.55,
      65,
      0.45,
      29.25,
      'Given; from 55% to below 70%.',
      'expert opinion',
    ]);
    expect(items.get('Average days late')).toEqual([
      7,
      75,
      0.35,
      26.25,
      'Given; from 5 to below 15.',
      'expert opinion',
    ]);
    expect(items.get('Current ratio')).toMatchObject([
      '',
      '',
      0,
      0,
      expect.stringContaining('left out'),
      'expert opinion',
    ]);
    expect(items.get('Current ratio')![4]).toContain('Current assets and Current liabilities');
    const factors = table.filter(row => typeof row[4] === 'number' && row[1] !== '');
    expect(factors.reduce((sum, row) => sum + row[4], 0)).toBeCloseTo(SCORE, 3);
  });

  test('says what would raise the score, and what the next grade needs', () => {
    const table = creditScoreWhy([BUYER], [HEADERS], KNOWN_ONLY);
    const raises = table.filter(([item]) => item === 'What would raise it').map(row => row[5]);
    // The next step of the debt ratio is below 55 % (65 to 85 points), of the days late below 5 (75 to 90).
    expect(raises[0]).toBe('Debt ratio below 55% brings 9 points.');
    expect(raises[1]).toMatch('Average days late below 5 brings 5.3 points.');
    expect(itemsOf(table).get('Next grade')![4]).toBe('Grade AA starts at 80: 4.5 points more.');
  });

  test('names what holds the score down, and that nothing else helps', () => {
    const table = creditScoreWhy([[...BUYER, 'yes']], [[...HEADERS, 'Insolvency']], KNOWN_ONLY);
    const items = itemsOf(table);
    expect(items.get('Credit score')![1]).toBe(0);
    expect(items.get('Held down by: Insolvency')![4]).toBe('Holds the score at 0; without it 75.5.');
    expect(items.get('What would raise it')![4]).toContain('Insolvency holds the score down');
  });

  test('counts off the parts of a 3+1 method', () => {
    const items = itemsOf(creditScoreWhy([BUYER], [HEADERS], [['3+1A']]));
    expect(items.get('Checklist')).toEqual([2, '', '', '', '2 of 4 parts are complete.', '']);
    expect(items.get('Licence verified')![0]).toBe(1);
    expect(items.get('Three years of statements')![4]).toContain('Total assets (prior year)');
  });

  test('names the row where there are several buyers, also of one that cannot be scored', () => {
    const table = creditScoreWhy([HEADERS, BUYER, [2, 'yes', 'high', 7], BUYER], undefined, KNOWN_ONLY);
    expect(table[0]).toEqual([
      'Row',
      'Item',
      'Figure',
      'Points',
      'Weight',
      'Contribution',
      'Reason',
      'Rests on',
    ]);
    expect(new Set(table.slice(1).map(([row]) => row))).toEqual(new Set([2, 3, 4]));
    expect(table.find(([row]) => row === 3)![1]).toEqual(errorSaying('#VALUE!', 'row 3: "high"'));
    expect(new Set(table.map(row => row.length))).toEqual(new Set([8]));
  });

  test('says which column was not recognised and what it may mean', () => {
    const table = creditScoreWhy([[...BUYER, 5]], [[...HEADERS, 'Curent ratio']], null as never);
    expect(table.at(-1)![5]).toBe(
      'Column "Curent ratio" is not known and is left out. Did you mean "Current ratio"?',
    );
  });

  test('speaks the policy’s language', () => {
    const items = itemsOf(creditScoreWhy([BUYER], [HEADERS], [['Preset', 'expert; zh']]));
    expect(items.get('资产负债率')![4]).toBe('取自数据；55% 至 70%（不含）。');
  });
});
