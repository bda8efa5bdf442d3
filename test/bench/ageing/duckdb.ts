import { DuckDBInstance } from '@duckdb/node-api';
import { AS_OF, type Invoices } from '../rows';

export interface DuckDbAgeing {
  /** The ageing by buyer with a total, by its PIVOT statement and by sums with filters, the rows fetched. */
  readonly pivot: () => Promise<unknown>;
  readonly filters: () => Promise<unknown>;
  readonly totals: () => Promise<number[]>;
  readonly close: () => void;
}

const DAYS = `${AS_OF} - due`;
const BUCKETS = [
  `${DAYS} <= 0`,
  `${DAYS} between 1 and 30`,
  `${DAYS} between 31 and 60`,
  `${DAYS} between 61 and 90`,
  `${DAYS} > 90`,
];
const BUCKET = `case when ${DAYS} <= 0 then 'not due' when ${DAYS} <= 30 then '1-30' when ${DAYS} <= 60 then '31-60' when ${DAYS} <= 90 then '61-90' else '91+' end`;
const SUMS = [
  ...BUCKETS.map(days => `coalesce(sum(amount) filter (where ${days}), 0)`),
  'coalesce(sum(amount), 0)',
];

/** Loads invoices into a table of DuckDB in memory. */
export async function agedByDuckDb({ count, buyers, due, amounts }: Invoices): Promise<DuckDbAgeing> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('create table given (buyer varchar, due integer, cents bigint)');
  const appender = await connection.createAppender('given');
  for (let i = 0; i < count; i++) {
    appender.appendVarchar(buyers[i]);
    appender.appendInteger(due[i]);
    appender.appendBigInt(BigInt(Math.round(amounts[i] * 100)));
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(
    'create table items as select buyer, due, (cents::decimal(18, 2) / 100)::decimal(18, 2) as amount from given',
  );
  await connection.run('drop table given');
  const sums = SUMS.join(', ');
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
  return {
    pivot: () =>
      rowsOf(
        `pivot (select buyer, amount, ${BUCKET} as bucket from items) on bucket using sum(amount) group by buyer`,
      ),
    filters: () => rowsOf(`select buyer, ${sums} from items group by buyer`),
    totals: async () => {
      const doubles = SUMS.map(sum => `(${sum})::double`).join(', ');
      const [row] = (await connection.runAndReadAll(`select ${doubles} from items`)).getRows();
      return row.map(Number);
    },
    close: () => connection.closeSync(),
  };
}
