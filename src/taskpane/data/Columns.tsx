import { sheetMemory } from '../../reading/memory';
import { isReadRole, type ReadRole } from '../../reading/roles';
import type { SheetPlan } from '../../reading/sheetPlan';
import { givenBy } from '../../refresh/read/givenBy';
import type { WorkbookReading } from '../../refresh/read/reading';
import { Dropdown } from '../parts/Dropdown';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';
import { fieldName, fieldsOf } from './fieldNames';

interface ColumnsProps {
  readonly reading: WorkbookReading;
  /** A header gives a field; '' it is left alone; undefined as its name says. */
  readonly onChange: (sheet: string, header: string, field: string | undefined) => void;
}

/** The sheets that are read, and which column gives what, open to correction. */
export function Columns({ reading, onChange }: ColumnsProps) {
  const { text } = useTexts();
  const read = reading.plans.filter(({ role, header }) => header && isReadRole(role));
  if (read.length === 0) return null;
  return (
    <Section heading={text.questions.columns}>
      <p className="quiet">{text.questions.columnsHint}</p>
      {read.map(plan => (
        <SheetColumns key={plan.sheet.name} plan={plan} reading={reading} onChange={onChange} />
      ))}
    </Section>
  );
}

const AS_NAMED = 'as named';
const NOT_USED = 'not used';

function SheetColumns({ plan, reading, onChange }: ColumnsProps & { readonly plan: SheetPlan }) {
  const { text, term, language } = useTexts();
  const { sheet } = plan;
  const role = plan.role as ReadRole;
  const header = plan.header!;
  const rows = sheet.rows - header.first - header.lines;
  const chosen = sheetMemory(reading.memory, sheet.name).columns;
  const given = givenBy(plan, reading);
  return (
    <details className="table">
      <summary>
        <span>{sheet.name}</span>
        <small>
          {term(`role.${role}`)} · {text.data.rows(rows)}
        </small>
      </summary>
      {header.captions.map(({ text: caption }, place) =>
        caption === '' ? null : (
          <div key={place} className="column">
            <span className="column-header" title={caption}>
              {caption}
            </span>
            <Dropdown
              className="column-field"
              ariaLabel={caption}
              selectedKey={keyFor(Object.hasOwn(chosen, caption) ? chosen[caption] : undefined)}
              options={[
                { key: AS_NAMED, text: namedAs(given.get(place), Object.hasOwn(chosen, caption)) },
                { key: NOT_USED, text: text.questions.notUsed },
                ...fieldsOf(role).map(({ id }) => ({ key: id, text: fieldName(role, id, language) })),
              ]}
              onChange={(_, option) => onChange(sheet.name, caption, fieldFor(option?.key as string))}
            />
          </div>
        ),
      )}
    </details>
  );

  function namedAs(field: string | undefined, isSaid: boolean): string {
    if (isSaid) return text.questions.asRecognised;
    return field === undefined ? text.questions.notRecognised : fieldName(role, field, language);
  }
}

function keyFor(field: string | undefined): string {
  if (field === undefined) return AS_NAMED;
  return field === '' ? NOT_USED : field;
}

function fieldFor(key: string): string | undefined {
  if (key === AS_NAMED) return undefined;
  return key === NOT_USED ? '' : key;
}
