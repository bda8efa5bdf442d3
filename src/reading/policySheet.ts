import { isFault } from '../credit/fault';
import { messageOf, type Message } from '../credit/message';
import { PLACED_SETTINGS, type Policy } from '../credit/policy/policy';
import { readPolicy, type PolicyRows } from '../credit/policy/read';
import { captionKey } from './caption';
import { currencyCodes } from './currency';

/** A policy with what its rows say of themselves. */
export interface ReadPolicy {
  readonly policy: Policy;
  /** Which of these the rows give; where they do not, the ledger may. */
  readonly gives: { readonly currency: boolean; readonly language: boolean; readonly asOf: boolean };
  /** Rows that cannot be used, each of which costs its own setting alone; rows count from 1 among `rows`, 0 where none is named. */
  readonly faults: readonly { readonly row: number; readonly message: Message }[];
  /** A currency or an as-of date that cannot be read: without them nothing may be judged. */
  readonly stops: Message | undefined;
}

/** What the settings of `general` are called, in both languages, and the header of our own invoices for the currency. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...PLACED_SETTINGS.filter(({ section }) => section === 'general').flatMap(({ name, setting }) => [
    [captionKey(setting.en), name] as const,
    [captionKey(setting.zh), name] as const,
  ]),
  ...['币种', '货币', '记账本位币', '报告币种', 'Base currency', 'Reporting currency'].map(
    caption => [captionKey(caption), 'currency'] as const,
  ),
  ...['截止日', '截止日期', 'As of', 'As at'].map(caption => [captionKey(caption), 'asOf'] as const),
]);

/** So many rows at most are found wrong one after the other. */
const MOST_FAULTS = 100;

/** Reads the rows of a policy; a bad one is left out and named, and every other counts. */
export function readPolicyRows(given: PolicyRows): ReadPolicy {
  const gives = { currency: false, language: false, asOf: false };
  const faults: { row: number; message: Message }[] = [];
  let stops: Message | undefined;
  const rows = given.map(([name, value, ...rest], i) => {
    const key = NAMES.get(captionKey(String(name)));
    if (key === undefined || value === '') return [name, value, ...rest];
    const placed = PLACED_SETTINGS.find(own => own.section === 'general' && own.name === key)!;
    if (key === 'currency') {
      const codes = currencyCodes(String(value));
      if (codes.length !== 1 || !/^[A-Z]{3}$/.test(codes[0])) {
        const expects = messageOf('policy.expectsCurrency', {});
        const message = messageOf('policy.badValue', {
          row: i + 1,
          setting: String(name),
          value: String(value),
          expects,
        });
        faults.push({ row: i + 1, message });
        stops = message;
        return ['', ''];
      }
      gives.currency = true;
      return [placed.setting.en, codes[0], ...rest];
    }
    gives[key as keyof typeof gives] = true;
    return [placed.setting.en, value, ...rest];
  });
  for (let tries = 0; tries < MOST_FAULTS; tries++) {
    const policy = readPolicy(rows);
    if (!isFault(policy)) return { policy, gives, faults, stops };
    const { row = policy.message.figures.row } = policy.at ?? {};
    const { setting } = policy.message.figures;
    const at = typeof row === 'number' && row > 0 ? row - 1 : culprit(rows);
    if (at === undefined) {
      faults.push({ row: 0, message: policy.message });
      break;
    }
    faults.push({ row: at + 1, message: policy.message });
    const general = NAMES.get(captionKey(String(setting ?? rows[at]?.[0] ?? '')));
    if (general === 'asOf' || general === 'currency') stops ??= policy.message;
    if (general !== undefined) gives[general as keyof typeof gives] = false;
    rows[at] = ['', ''];
  }
  return {
    policy: readPolicy() as Policy,
    gives: { currency: false, language: false, asOf: false },
    faults,
    stops,
  };
}

/** The first row without which the others are a policy. */
function culprit(rows: PolicyRows): number | undefined {
  const at = rows.findIndex((row, i) => {
    if (row[0] === '' || row[1] === '') return false;
    return !isFault(readPolicy(rows.map((own, j) => (i === j ? ['', ''] : own))));
  });
  return at < 0 ? undefined : at;
}
