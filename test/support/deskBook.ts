import { dayOf } from '../../src/credit/dates';
import type { CellValue, Host } from '../../src/workbook/workbook';
import { memoryWorkbook, type MemoryWorkbook } from './memoryWorkbook';

/** A serial number of a date. */
function on(year: number, month: number, day: number): number {
  return dayOf(year, month, day);
}

const BUYERS: CellValue[][] = [
  [
    'Buyer ID',
    'Buyer name',
    'Name in Chinese',
    'Country',
    'Credit limit',
    'Insured limit',
    'Business licence verified',
    'Years in business',
    'Total assets',
    'Total liabilities',
    'Current assets',
    'Current liabilities',
    'Sales',
    'Sales (prior year)',
    'Net income',
    'EBIT',
    'Average days late',
    'Share paid late',
    'Trade references',
    'Lawsuits',
    'Insolvency',
  ],
  [
    'B001',
    'Harbour Textiles Ltd',
    '海港纺织有限公司',
    'United Kingdom',
    120000,
    80000,
    'yes',
    18,
    4200000,
    1700000,
    2600000,
    1300000,
    6100000,
    5600000,
    310000,
    480000,
    4,
    0.12,
    3,
    0,
    'no',
  ],
  [
    'B002',
    'Northwind Components GmbH & Co. Kommanditgesellschaft',
    '北风零部件',
    'Germany',
    60000,
    '',
    'yes',
    6,
    2100000,
    1650000,
    900000,
    950000,
    3300000,
    3500000,
    -40000,
    20000,
    22,
    0.45,
    1,
    1,
    'no',
  ],
  [
    'B003',
    'Lotus Trading',
    '莲花贸易有限公司',
    'China',
    40000,
    30000,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    9,
    '',
    '',
    '',
    '',
  ],
  [
    'B004',
    'Collapsed Carpets',
    '',
    'Belgium',
    20000,
    '',
    'yes',
    9,
    300000,
    420000,
    90000,
    200000,
    500000,
    800000,
    -120000,
    -90000,
    60,
    0.9,
    0,
    2,
    'yes',
  ],
  [
    'B005',
    'Quiet Quarry',
    '静石',
    'Norway',
    '',
    '',
    'yes',
    30,
    900000,
    100000,
    500000,
    80000,
    1100000,
    1000000,
    110000,
    140000,
    0,
    0,
    3,
    0,
    'no',
  ],
];

const INVOICES: CellValue[][] = [
  [
    'Invoice',
    'Buyer',
    'Invoice date',
    'Due date',
    'Amount',
    'Paid',
    'Currency',
    'Disputed',
    'Promised date',
    'Last stage',
  ],
  ['INV-1001', 'B001', on(2026, 8, 20), on(2026, 9, 19), 24500.5, 0, 'USD', '', '', ''],
  ['INV-1002', 'B001', on(2026, 10, 12), on(2026, 11, 11), 31250, 10000, 'USD', '', '', ''],
  ['INV-1003', 'B001', on(2026, 11, 2), on(2026, 12, 2), 48000, 0, 'USD', '', '', ''],
  ['CN-0007', 'B001', on(2026, 11, 5), on(2026, 11, 5), -1250.25, 0, 'USD', '', '', ''],
  ['INV-2001', 'B002', on(2026, 5, 3), on(2026, 6, 2), 42100, 0, 'EUR', '', '', ''],
  [
    'INV-2002',
    'Northwind Components GmbH & Co. Kommanditgesellschaft',
    on(2026, 7, 1),
    on(2026, 7, 31),
    18750.75,
    0,
    'EUR',
    'yes',
    '',
    '',
  ],
  ['INV-2003', 'B002', on(2026, 9, 1), on(2026, 10, 1), 9900, 0, 'USD', '', on(2026, 11, 30), ''],
  ['INV-2004', 'B002', on(2026, 10, 1), on(2026, 10, 31), 1200, 0, 'USD', '', '', ''],
  ['INV-2005', 'B002', on(2026, 10, 3), on(2026, 11, 2), 1300, 0, 'USD', '', '', ''],
  ['INV-2006', 'B002', on(2026, 10, 5), on(2026, 11, 4), 1400, 0, 'USD', '', '', ''],
  ['INV-3001', 'B003', on(2026, 10, 25), on(2026, 11, 24), 37500, 0, 'USD', '', '', ''],
  ['INV-4001', 'B004', on(2026, 3, 1), on(2026, 3, 31), 15000, 0, 'USD', '', '', ''],
  ['INV-9001', 'Stranger & Sons', on(2026, 10, 1), on(2026, 10, 31), 777, 0, 'USD', '', '', ''],
  ['INV-9002', 'B003', on(2026, 10, 1), 'next week', 500, 0, 'USD', '', '', ''],
  ['INV-9003', 'B003', on(2026, 10, 1), on(2026, 10, 31), 500, 0, 'JPY', '', '', ''],
];

const ORDERS: CellValue[][] = [
  ['Order', 'Buyer', 'Open amount', 'Currency', 'Shipped'],
  ['SO-1', 'B001', 5200, 'USD', 'yes'],
  ['SO-2', 'B001', 3300, 'USD', 'no'],
];

const RATES: CellValue[][] = [
  ['Currency', 'Rate'],
  ['EUR', 1.1],
];

const POLICY: CellValue[][] = [
  ['Setting', 'Value'],
  ['As-of date', on(2026, 11, 22)],
  ['Currency', 'USD'],
];

/** The sheets of a small desk: one buyer each that is well, late, thinly known, insolvent and quiet, and three bad rows. */
export const DESK_SHEETS: Readonly<Record<string, CellValue[][]>> = {
  Buyers: BUYERS,
  Invoices: INVOICES,
  Orders: ORDERS,
  Rates: RATES,
  Policy: POLICY,
};

/** A workbook in memory with these sheets, each in place of the desk's own of that name; undefined leaves one out. */
export async function deskBook(
  instead: Readonly<Record<string, CellValue[][] | undefined>> = {},
  host?: Partial<Host>,
): Promise<MemoryWorkbook> {
  const desk = memoryWorkbook({ name: 'preview', language: 'en-US', dark: false, ...host });
  for (const [name, rows] of Object.entries({ ...DESK_SHEETS, ...instead })) {
    if (rows) await desk.user.addSheet(name, rows);
  }
  const [first] = await desk.user.sheets();
  if (first !== undefined) await desk.user.select(first, 0, 0);
  return desk;
}
