import { messageOf } from '../../credit/message';
import { eachInSlices, partOf, type Slices } from '../../credit/slices';
import type { RowKind } from '../layout';
import { textOf, type Ledger, type Row } from './table';

/** The buyer and its name of every item, names given once a group carried down. */
export function* buyersOf(
  ledger: Ledger,
  kinds: readonly RowKind[],
  texts: ReadonlyMap<number, string>,
): Slices<{ readonly ids: readonly string[]; readonly names: readonly string[] }> {
  const { rows } = ledger.table;
  const [idPlace, namePlace] = [ledger.places.get('buyer'), ledger.places.get('buyerName')];
  const own = (row: Row, place: number | undefined) => (place === undefined ? '' : textOf(row[place]));
  const ids: string[] = new Array(rows.length).fill('');
  const names: string[] = new Array(rows.length).fill('');
  let filled = 0;
  let blank = 0;
  let again = 0;
  let before = '';
  const look = (row: Row, at: number): void => {
    if (kinds[at] !== 'item' && kinds[at] !== 'opening') return;
    const [ownId, ownName] = [own(row, idPlace), own(row, namePlace)];
    [ids[at], names[at]] = [ownId, ownName];
    const buyer = ownId || ownName;
    if (buyer === '') blank++;
    else {
      filled++;
      if (buyer === before) again++;
    }
    before = buyer;
  };
  yield* partOf(0, 0.5, eachInSlices(rows, look));
  const groups = kinds.filter(kind => kind === 'group').length;
  const grouped = groups > 0 && blank > 0 && blank >= filled;
  let carried = !grouped && blank > 0 && filled > 0 && again === 0;
  if (carried && blank < 0.5 * filled) {
    const place = (idPlace ?? namePlace)!;
    const answer = ledger.ask('carryDown', 'buyer', ledger.header(place), ['yes', 'no'], 'yes', [
      messageOf('reading.blankBuyers', { count: blank, header: ledger.header(place) }),
    ]);
    carried = answer !== 'no';
  }
  if (!grouped && filled === 0 && blank > 0) askBuyer(ledger);
  let [id, name, group] = ['', '', ''];
  const give = (row: Row, at: number): void => {
    if (kinds[at] === 'group') {
      group = texts.get(at) ?? '';
      if (carried || grouped) [id, name] = [own(row, idPlace), own(row, namePlace)];
      return;
    }
    if (kinds[at] === 'control') [id, name, group] = ['', '', ''];
    if (kinds[at] !== 'item' && kinds[at] !== 'opening') return;
    const [ownId, ownName] = [ids[at], names[at]];
    if (ownId !== '' || ownName !== '') [id, name] = [ownId, ownName];
    else if (grouped) [id, name] = [group, ''];
    else if (!carried) [id, name] = ['', ''];
    [ids[at], names[at]] = [id || name, id === '' ? '' : name];
  };
  yield* partOf(0.5, 1, eachInSlices(rows, give));
  return { ids, names };
}

function askBuyer(ledger: Ledger): void {
  const used = new Set(ledger.places.values());
  const texts = ledger.columns.filter(
    ({ place, profile, caption }) =>
      !used.has(place) &&
      caption.text !== '' &&
      profile.texts > 0 &&
      profile.texts >= 0.5 * profile.filled &&
      profile.dateTexts + profile.amountTexts < profile.filled,
  );
  const liked = texts.find(({ place }) =>
    ['buyer', 'buyerName'].includes(ledger.likes.get(place)?.field ?? ''),
  );
  const proposed = liked ?? texts[0];
  ledger.ask('column', 'buyer', proposed?.caption.text ?? '', ledger.freeHeaders(), proposed?.caption.text, [
    messageOf('reading.noBuyer', {}),
  ]);
}
