import { READ_ROLES, type Role } from '../../reading/roles';
import type { SheetPlan } from '../../reading/sheetPlan';
import { HEADER_ROWS } from '../../reading/headerRow';
import { Dropdown } from '../parts/Dropdown';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface SheetsProps {
  readonly plans: readonly SheetPlan[];
  readonly onRole: (sheet: string, role: string) => void;
  /** The sheet row of the headers, counted from 1. */
  readonly onHeaderRow: (sheet: string, row: number) => void;
}

/** What every sheet is, and where its headers stand, to be said by hand. */
export function Sheets({ plans, onRole, onHeaderRow }: SheetsProps) {
  const { text } = useTexts();
  if (plans.length === 0) return null;
  return (
    <Section heading={text.sheets.heading} aside={text.sheets.aside}>
      <p className="quiet">{text.sheets.hint}</p>
      {plans.map(plan => (
        <SheetLine key={plan.sheet.name} plan={plan} onRole={onRole} onHeaderRow={onHeaderRow} />
      ))}
    </Section>
  );
}

function SheetLine({ plan, onRole, onHeaderRow }: Omit<SheetsProps, 'plans'> & { readonly plan: SheetPlan }) {
  const { text, term } = useTexts();
  const { sheet, role, header } = plan;
  const offered: readonly Role[] = [...new Set<Role>([...READ_ROLES, 'notUsed', role])];
  const rows = Array.from({ length: Math.min(sheet.top.length, HEADER_ROWS) }, (_, i) => sheet.row + i + 1);
  return (
    <div className="sheet-line">
      <span className="column-header" title={sheet.name}>
        {sheet.name}
      </span>
      <Dropdown
        className="sheet-role"
        ariaLabel={text.sheets.roleOf(sheet.name)}
        selectedKey={role}
        options={offered.map(key => ({ key, text: term(`role.${key}`) }))}
        onChange={(_, option) => option && onRole(sheet.name, option.key as string)}
      />
      <Dropdown
        className="sheet-header"
        ariaLabel={text.sheets.headerOf(sheet.name)}
        selectedKey={header ? sheet.row + header.first + 1 : null}
        options={rows.map(row => ({ key: row, text: String(row) }))}
        onChange={(_, option) => option && onHeaderRow(sheet.name, option.key as number)}
      />
    </div>
  );
}
