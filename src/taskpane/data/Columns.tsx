import type { FoundTable } from '../../refresh/read/locate';
import type { WorkbookReading } from '../../refresh/read/reading';
import { TABLES } from '../../refresh/read/tables';
import { Dropdown } from '../parts/Dropdown';
import { Section } from '../parts/Section';
import { useTexts, type Texts } from '../texts';
import { fieldName } from './fieldNames';

interface ColumnsProps {
  readonly reading: WorkbookReading;
  /** A header gives a field; '' it is left alone; undefined as its name says. */
  readonly onChange: (table: FoundTable, header: string, field: string | undefined) => void;
}

/** The sheets that were recognised, and which column gives what, open to correction. */
export function Columns({ reading, onChange }: ColumnsProps) {
  const { text } = useTexts();
  const tables = [...reading.tables.values()];
  return (
    <Section heading={text.questions.columns}>
      <p className="quiet">{text.questions.columnsHint}</p>
      {tables.map(table => (
        <TableColumns
          key={table.kind}
          table={table}
          chosen={reading.columnMap[table.sheet.name] ?? {}}
          onChange={onChange}
        />
      ))}
    </Section>
  );
}

interface TableColumnsProps extends Pick<ColumnsProps, 'onChange'> {
  readonly table: FoundTable;
  readonly chosen: Readonly<Record<string, string>>;
}

const AS_NAMED = 'as named';
const NOT_USED = 'not used';

function TableColumns({ table, chosen, onChange }: TableColumnsProps) {
  const texts = useTexts();
  const { text } = texts;
  const { kind, sheet, headers, headerRow } = table;
  const rows = sheet.row + sheet.rows - headerRow - 1;
  return (
    <details className="table">
      <summary>
        <span>{sheet.name}</span>
        <small>
          {text.data.table[kind]} · {text.data.rows(rows)}
        </small>
      </summary>
      {headers.map((header, place) =>
        header === '' ? null : (
          <div key={place} className="column">
            <span className="column-header" title={header}>
              {header}
            </span>
            <Dropdown
              className="column-field"
              ariaLabel={header}
              selectedKey={keyFor(chosen[header])}
              options={[
                { key: AS_NAMED, text: namedAs(table, place, chosen[header], texts) },
                { key: NOT_USED, text: text.questions.notUsed },
                ...TABLES[kind].fields.map(({ id }) => ({
                  key: id,
                  text: fieldName(kind, id, texts.language),
                })),
              ]}
              onChange={(_, option) => onChange(table, header, fieldFor(option?.key as string))}
            />
          </div>
        ),
      )}
    </details>
  );
}

function keyFor(field: string | undefined): string {
  if (field === undefined) return AS_NAMED;
  return field === '' ? NOT_USED : field;
}

function fieldFor(key: string): string | undefined {
  if (key === AS_NAMED) return undefined;
  return key === NOT_USED ? '' : key;
}

/** What a header gives by its own name, where the user has not said otherwise. */
function namedAs(
  { kind, matches }: FoundTable,
  place: number,
  field: string | undefined,
  { text, language }: Texts,
): string {
  if (field !== undefined) return text.questions.asRecognised;
  const match = matches.columns[place];
  if (match) return fieldName(kind, match.id, language);
  const nearest = matches.unknown.find(({ column }) => column === place + 1)?.nearest;
  return nearest
    ? text.questions.notUsedPerhaps(fieldName(kind, nearest, language))
    : text.questions.notRecognised;
}
