import { matchBuyerHeaders } from '../../reading/buyers';
import { sheetMemory } from '../../reading/memory';
import { fieldPlaces, isReadRole } from '../../reading/roles';
import type { SheetPlan } from '../../reading/sheetPlan';
import type { WorkbookReading } from './reading';

/** What each column gives, by its place. */
export function givenBy({ sheet, role, header }: SheetPlan, reading: WorkbookReading): Map<number, string> {
  const { columns: said } = sheetMemory(reading.memory, sheet.name);
  const captions = header?.captions ?? [];
  if (role === 'invoices') {
    const ledger = reading.ledgers.get(sheet.name);
    const given = new Map<number, string>(
      [...(ledger?.places ?? [])].map(([field, place]) => [place, field]),
    );
    for (const { place } of ledger?.statuses ?? []) given.set(place, 'status');
    const basis = ledger?.open.basis;
    if (basis?.kind === 'column') given.set(basis.place, 'open');
    if (basis?.kind === 'less') given.set(basis.amount, 'amount');
    return given;
  }
  if (role === 'buyers') {
    const { columns } = matchBuyerHeaders(
      captions.map(({ text }) => text),
      said,
    );
    return new Map(columns.flatMap((match, place) => (match ? [[place, match.id] as const] : [])));
  }
  if (!isReadRole(role)) return new Map();
  return new Map([...fieldPlaces(role, captions, said)].map(([field, place]) => [place, field]));
}
