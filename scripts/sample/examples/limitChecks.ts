import type { Page } from '../sheets/page';
import { POLICY_RANGE } from '../sheets/policy';
import { call } from '../sheets/term';

const CASES: readonly (readonly [string, exposure: number, limit: number | '', order: number | ''])[] = [
  ['Well within the limit', 40000, 100000, ''],
  ['From nine tenths of it on', 90000, 100000, ''],
  ['The limit reached to the cent', 100000, 100000, ''],
  ['One cent more', 100000.01, 100000, ''],
  ['An order that is too much', 80000, 100000, 25000],
  ['A limit of zero is no credit', 500, 0, ''],
  ['No limit set', 500, '', ''],
];

/** How an exposure stands against its limit, also with an order on top. */
export function showLimitChecks(page: Page): void {
  page.section(
    'Is a buyer within its limit, and may it order more?',
    'A blank limit is no limit set; a limit of zero is no credit. The watch line is "Watch from usage" on the Policy sheet.',
    1,
  );
  page.headers([
    ['Case', 'text'],
    ['Exposure', 'inputMoney'],
    ['Limit', 'inputMoney'],
    ['Order on top', 'inputMoney'],
  ]);
  page.headers([['Limit check', 'centred']], 'liveHeader', 4);
  page.row++;
  CASES.forEach(([name], i) => page.label(i, name));
  const [exposure, limit, order] = ([1, 2, 3] as const).map(at =>
    page.inputs(
      at,
      CASES.map(one => one[at]),
      'inputMoney',
    ),
  );
  page.formula(4, call('LIMITCHECK', exposure, limit, order, POLICY_RANGE), () => 'centred');
  page.row += CASES.length;
}
