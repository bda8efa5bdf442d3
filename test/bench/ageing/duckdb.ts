import { DuckDBInstance } from '@duckdb/node-api';
import { AS_OF, type Invoices } from '../rows';

export interface DuckDbAgeing {
  /** The ageing by buyer, its rows fetched. */
  readonly pivot: () => Promise<unknown>;
  readonly totals: () => Promise<number[]>;
  readonly close: () => void;
}

const DAYS = `${AS_OF} - due`;
const BUCKETS = [`${DAYS} <= 0`, `${DAYS} between 1 and 30`, `${DAYS} between 31 and 60`, `${DAYS} between 61 and 90`, `${DAYS} > 90`]; // prettier-ignore
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
  return {
    pivot: async () =>
      (await connection.runAndReadAll(`select buyer, ${sums} from items group by buyer`)).getRows(),
    totals: async () => {
      const doubles = SUMS.map(sum => `(${sum})::double`).join(', ');
      const [row] = (await connection.runAndReadAll(`select ${doubles} from items`)).getRows();
      return row.map(Number);
    },
    close: () => connection.closeSync(),
  };
}
