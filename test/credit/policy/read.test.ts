import { isFault } from '../../../src/credit/fault';
import { PLACED_SETTINGS, type Policy } from '../../../src/credit/policy/policy';
import { PRESETS } from '../../../src/credit/policy/presets';
import { readPolicy, readPolicyValues } from '../../../src/credit/policy/read';
import { UNFIT, type PolicyCell } from '../../../src/credit/policy/setting';
import { showPolicy } from '../../../src/credit/policy/show';
import { formatMessage } from '../../../src/locales/formatMessage';

function policy(source?: Parameters<typeof readPolicy>[0]): Policy {
  const read = readPolicy(source);
  if (isFault(read)) throw new Error(formatMessage(read.message, 'en'));
  return read;
}

function refusal(source: Parameters<typeof readPolicy>[0]): string {
  const read = readPolicy(source);
  return isFault(read) ? formatMessage(read.message, 'en') : 'no fault';
}

describe('every setting', () => {
  const all = PLACED_SETTINGS.map(({ setting }) => [setting.en, setting] as const);

  test.each(all)('%s reads what it writes of its standard value', (_, { kind, standard }) => {
    if (standard !== undefined) expect(kind.read(kind.write(standard))).toEqual(standard);
  });

  test.each(all)('%s is found by its English and its Chinese name', (_, { en, zh, kind, standard }) => {
    for (const name of [en, zh, en.toUpperCase(), ` ${zh} `]) {
      expect(refusal([[name, standard === undefined ? 'none' : kind.write(standard)]])).toBe('no fault');
    }
  });

  test.each(all)('%s refuses what it cannot read and says what it expects', (_, { en, kind }) => {
    const nonsense = ['?!?', -1e9].find(cell => kind.read(cell) === UNFIT);
    if (nonsense === undefined) return;
    expect(refusal([[en, nonsense]])).toContain(formatMessage(kind.expects, 'en'));
  });

  test('no two settings share a name in either language', () => {
    for (const language of ['en', 'zh'] as const) {
      const names = PLACED_SETTINGS.map(({ setting }) => setting[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('presets', () => {
  test.each(Object.keys(PRESETS))('%s reads', name => expect(refusal(name)).toBe('no fault'));

  test.each(['', ...Object.keys(PRESETS), '30/60/90; 3+1A; zh'])(
    '"%s" shown and read again is the same policy',
    name => {
      expect(policy(showPolicy(name) as [string, PolicyCell][])).toEqual(policy(name));
    },
  );

  // The days of the four ladders: 7/15/30 (articles' 逾期7天/15天/30天), within 7, from 15, after 30, and so on (presets.ts quotes each).
  test.each([
    [
      '7/15/30',
      [
        [7, 'reminder'],
        [15, 'call'],
        [30, 'legal'],
      ],
    ],
    [
      '7/15/30-plan',
      [
        [1, 'reminder'],
        [15, 'plan'],
        [31, 'legal'],
      ],
    ],
    [
      '30/60/90',
      [
        [1, 'reminder'],
        [60, 'call'],
        [90, 'agency'],
      ],
    ],
    [
      'remind-warn-legal',
      [
        [1, 'reminder'],
        [30, 'warning'],
        [60, 'legal'],
      ],
    ],
  ] as const)('the ladder of %s', (name, ladder) => {
    expect(policy(name).dunning.stages).toEqual(ladder.map(([from, action]) => ({ from, action })));
  });

  test('several presets apply one after the other, in either script of the separator', () => {
    for (const names of ['30/60/90; 3+1A', '30/60/90；3+1A']) {
      const both = policy(names);
      expect(both.dunning).toEqual(policy('30/60/90').dunning);
      expect(both.score).toEqual(policy('3+1A').score);
    }
  });

  test('a row "Preset" is what the other rows start from, wherever it stands', () => {
    const read = policy([
      ['Stage 1 from day', 5],
      ['预设', '30/60/90'],
    ]);
    expect(read.dunning.stages.map(({ from }) => from)).toEqual([5, 60, 90]);
    expect(read.ageing.bounds).toEqual([30, 60, 90]);
  });

  test('an unknown preset is named beside the known ones', () => {
    expect(refusal('45/90')).toBe(
      `There is no preset "45/90". Known presets: ${Object.keys(PRESETS).join(', ')}.`,
    );
  });

  // 7/15/30 typed without apostrophe is 30 July 2015 in many settings of Excel, serial 42215 (=DATE(2015,7,30)).
  test('a preset or buckets that Excel took for a date are refused with the remedy', () => {
    expect(refusal([['Preset', 42215]])).toContain('apostrophe');
    expect(refusal([['Ageing buckets', 42215]])).toContain('apostrophe');
  });
});

describe('reading a policy range', () => {
  test('nothing means the default', () => {
    expect(policy()).toEqual(policy(''));
    expect(policy([])).toEqual(policy());
  });

  test('values take effect, blanks keep the default, headings and notes are passed over', () => {
    const read = policy([
      ['Setting', 'Value', 'Note'],
      ['Collections', '', ''],
      ['', '', ''],
      ['Grace days', 3, 'agreed in March'],
      ['Minimum amount to dun', '1,500', ''],
      ['Watch from usage', '85%', ''],
      ['Stage pace', '', ''],
    ]);
    expect(read.dunning).toMatchObject({ graceDays: 3, minimumAmount: 1500, slicer: 'deserved' });
    expect(read.limit.watchLine).toBe(0.85);
  });

  test('a zero where none fits is the blank of some hosts', () => {
    expect(
      policy([
        ['Ageing buckets', 0],
        ['Preset', 0],
        ['Stage pace', 0],
        ['Currency', 0],
        ['Limit: insurer caps', 0],
      ]),
    ).toEqual(policy());
    expect(policy([['Grace days', 0]]).dunning.graceDays).toBe(0);
  });

  test('an unknown setting is named with its row and the nearest known name', () => {
    expect(
      refusal([
        ['Grace days', 1],
        ['Grase day', 2],
      ]),
    ).toBe('Policy row 2: there is no setting "Grase day". Did you mean "Grace days"?');
    expect(refusal([['宽限天', 2]])).toContain('宽限天数');
  });

  test('a bad value is named with its row, its setting and what fits', () => {
    expect(refusal([['Grace days', 1.5]])).toBe(
      'Policy row 1, Grace days: "1.5" does not fit. Enter a whole number from 0 to 365.',
    );
    expect(refusal([['Watch from usage', 90]])).toContain('share from 0 to 1');
  });

  test('a setting given twice is refused, under whatever names', () => {
    expect(
      refusal([
        ['Grace days', 1],
        ['宽限天数', 2],
      ]),
    ).toBe('Policy row 2: "宽限天数" is already set in row 1. Keep one of the two.');
  });

  test.each<[string, (readonly [string, string | number])[]]>([
    [
      'an unknown setting',
      [
        ['Grace days', 1],
        ['Grase day', 2],
      ],
    ],
    [
      'a bad value',
      [
        ['Minimum amount to dun', 1],
        ['Grace days', 'many'],
      ],
    ],
    [
      'a setting given twice',
      [
        ['Grace days', 1],
        ['宽限天数', 2],
      ],
    ],
  ])('the fault of %s knows its row, counted from 1', (_, rows) => {
    expect(readPolicy(rows)).toMatchObject({ at: { argument: 'policy', row: 2 } });
  });

  test('one column is no policy range', () => {
    expect(refusal([['Grace days'], ['Stage pace']])).toContain('two columns');
  });

  test('Chinese names and words read as the English ones', () => {
    expect(
      policy([
        ['宽限天数', 5],
        ['阶段推进方式', '逐级推进'],
        ['语言', '中文'],
        ['账龄区间', '30、60、90'],
      ]),
    ).toEqual(
      policy([
        ['Grace days', 5],
        ['Stage pace', 'one step at a time'],
        ['Language', 'Chinese'],
        ['Ageing buckets', '30/60/90'],
      ]),
    );
  });

  test('the same policy whatever the order of its rows', () => {
    const rows = showPolicy('30/60/90') as [string, PolicyCell][];
    expect(policy([...rows].reverse())).toEqual(policy(rows));
    const values = readPolicyValues(rows);
    expect(isFault(values)).toBe(false);
  });
});

describe('stages', () => {
  test('their days rise', () => {
    expect(refusal([['Stage 2 from day', 7]])).toBe(
      'Stage 2 starts on day 7, not after the stage before it (day 7).',
    );
  });

  test('none is skipped', () => {
    expect(refusal([['Stage 2 from day', 'none']])).toBe(
      'Stage 3 has a day, but a stage before it has none.',
    );
  });

  test('a ladder may be shorter, longer, start before the due date, or be missing', () => {
    const days = (rows: [string, PolicyCell][]) => policy(rows).dunning.stages.map(({ from }) => from);
    expect(days([['Stage 3 from day', 'none']])).toEqual([7, 15]);
    expect(days([['Stage 4 from day', 60]])).toEqual([7, 15, 30, 60]);
    expect(days([['Stage 1 from day', -3]])).toEqual([-3, 15, 30]);
    expect(days([1, 2, 3].map(n => [`Stage ${n} from day`, 'none']))).toEqual([]);
  });
});

describe('ageing buckets', () => {
  test.each([
    ['7/15/30', [7, 15, 30]],
    ['30, 60, 90, 120', [30, 60, 90, 120]],
    ['30', [30]],
    ['6m/1y/2y/3y', [{ months: 6 }, { months: 12 }, { months: 24 }, { months: 36 }]],
    ['6个月／1年／2年', [{ months: 6 }, { months: 12 }, { months: 24 }]],
    ['30/60/90 days/1 year', [30, 60, 90, { months: 12 }]],
  ])('"%s" reads', (text, bounds) =>
    expect(policy([['Ageing buckets', text]]).ageing.bounds).toEqual(bounds),
  );

  test.each(['30/30', '1y/12m', '365/1y', '1y/180', '0m', '60/30', '0/30', '-5/30', '30.5/60', 'a/b', '/'])(
    '"%s" is refused',
    text => {
      expect(refusal([['Ageing buckets', text]])).toContain('rising days');
    },
  );
});

describe('grades', () => {
  // Cut on the default probability (odds.ts): ten points are a factor of about 4.5 in the odds.
  test('the default scale', () => {
    expect(policy().grades.map(({ name, from }) => [name, from])).toEqual([
      ['AAA', 75],
      ['AA', 65],
      ['A', 55],
      ['B', 45],
      ['C', 0],
    ]);
  });

  // AAA >= 90, AA 80-90, A 70-80, B 60-70, C < 60: the grading of Chinese banks (domain 3.1).
  test('the scale of the preset "expert"', () => {
    expect(policy('expert').grades.map(({ from }) => from)).toEqual([90, 80, 70, 60, 0]);
  });

  test('their scores fall', () => {
    expect(refusal([['Grade 2 from score', 90]])).toBe(
      'Grade AA starts at 90, not below the grade before it (AAA).',
    );
  });

  test('a grade may be added and left out', () => {
    const names = policy([
      ['Grade 4', 'none'],
      ['Grade 6', 'D'],
      ['Grade 5 from score', 40],
    ]).grades;
    expect(names.map(({ name }) => name)).toEqual(['AAA', 'AA', 'A', 'C', 'D']);
  });
});
