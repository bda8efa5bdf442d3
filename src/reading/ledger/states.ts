import { messageOf } from '../../credit/message';
import { statusColumns, type Column } from '../columns';
import { flagOf } from '../flags';
import { STATUS_MEANINGS, statusOf, yesNoOf, type StatusMeaning } from '../rowMeaning';
import { textOf, type Ledger, type Row } from './table';

/** States in the order in which one column's goes before another's. */
const WORST_FIRST: readonly StatusMeaning[] = [
  'void',
  'draft',
  'paid',
  'partlyPaid',
  'disputed',
  'overdue',
  'open',
  'posted',
];

export function statuses(ledger: Ledger): Column[] {
  const used = new Set(ledger.places.values());
  return statusColumns(ledger.columns).filter(({ place }) => !used.has(place));
}

export function stateReader(ledger: Ledger, explicit: boolean): (row: Row) => StatusMeaning | undefined {
  const columns = statuses(ledger);
  if (columns.length === 0) return () => undefined;
  const readers = columns.map(column => {
    const { place, caption, profile } = column;
    const flag = flagOf(caption.keys);
    const values = [...profile.distinct.keys()];
    const isFlag = flag !== undefined && values.every(value => yesNoOf(value) !== undefined);
    const known = new Map<string, StatusMeaning | undefined>();
    return (row: Row): StatusMeaning | undefined => {
      const cell = row[place];
      const text = cell === 0 ? '0' : textOf(cell);
      if (text === '') return undefined;
      if (known.has(text)) return known.get(text);
      const flagged = isFlag ? yesNoOf(text) : undefined;
      const plain = flagged !== undefined && flag ? (flagged ? flag.yes : flag.no) : statusOf(text);
      const answer = plain ?? askState(ledger, column, text, explicit);
      known.set(text, answer);
      return answer;
    };
  });
  if (readers.length === 1) return readers[0];
  return row => {
    const found = readers.map(read => read(row));
    return WORST_FIRST.find(meaning => found.includes(meaning));
  };
}

function askState(
  ledger: Ledger,
  { caption }: Column,
  text: string,
  explicit: boolean,
): StatusMeaning | undefined {
  if (explicit && ledger.answerOf('status', caption.text, text) === undefined) return undefined;
  return ledger.ask('status', caption.text, text, STATUS_MEANINGS, likeliest(text), [
    messageOf('reading.unknownStatus', { header: caption.text, found: text }),
  ]) as StatusMeaning | undefined;
}

/** What a longer text most likely means: what its first words do, as in "Paid 2026-09-01"; else that it is still to be paid. */
function likeliest(text: string): StatusMeaning {
  const words = text.split(/[\s:;,()/-]+/).filter(Boolean);
  for (let count = words.length - 1; count > 0; count--) {
    const meaning = statusOf(words.slice(0, count).join(' '));
    if (meaning) return meaning;
  }
  return 'open';
}
