import { Link } from 'office-ui-fabric-react/lib/Link';
import type { AssessedBuyer, AssessedItem } from '../../credit/portfolio/portfolio';
import type { Policy } from '../../credit/policy/policy';
import { LimitedList } from '../parts/LimitedList';
import { Section } from '../parts/Section';
import { useSpeech } from '../speech';

interface CollectionSectionProps {
  readonly assessed: AssessedBuyer;
  readonly policy: Policy;
  /** Shows an invoice's row on its sheet. */
  readonly onReveal: (item: AssessedItem) => void;
}

const MOST_SHOWN = 5;

/** The overdue invoices, those at the highest stage first, and what is done about the worst. */
export function CollectionSection({ assessed, policy, onReveal }: CollectionSectionProps) {
  const { text, term } = useSpeech();
  const overdue = overdueOf(assessed.items);
  const action = policy.dunning.stages[assessed.stage - 1]?.action;
  const worst =
    assessed.stage === 0
      ? text.collection.none
      : text.collection.worst(assessed.stage, term(action || 'unnamedAction'));
  return (
    <Section heading={text.collection.heading} aside={text.collection.overdue(overdue.length)}>
      <p className={assessed.stage === 0 ? 'quiet' : 'strong'}>{worst}</p>
      {overdue.length > 0 && (
        <LimitedList
          items={overdue}
          most={MOST_SHOWN}
          showAll={text.collection.showAll}
          showFewer={text.collection.showFewer}
        >
          {shown => (
            <table className="invoices">
              <thead>
                <tr>
                  <th scope="col">{text.collection.invoice}</th>
                  <th scope="col" className="figure">
                    {text.collection.days}
                  </th>
                  <th scope="col" className="figure">
                    {text.collection.open}
                  </th>
                  <th scope="col" className="figure">
                    {text.collection.stageColumn}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(item => (
                  <Invoice key={item.invoice.row} item={item} onReveal={onReveal} />
                ))}
              </tbody>
            </table>
          )}
        </LimitedList>
      )}
    </Section>
  );
}

interface InvoiceProps {
  readonly item: AssessedItem;
  readonly onReveal: (item: AssessedItem) => void;
}

function Invoice({ item, onReveal }: InvoiceProps) {
  const { text, date, money, number } = useSpeech();
  const { invoice, days, open, stage } = item;
  const name = invoice.number || text.collection.noNumber;
  return (
    <tr>
      <th scope="row">
        <Link as="button" onClick={() => onReveal(item)} aria-label={text.collection.reveal(name)}>
          {name}
        </Link>
        <small>{text.collection.due(date(invoice.due))}</small>
      </th>
      <td className="figure">{number(days)}</td>
      <td className="figure">{money(open)}</td>
      <td className="figure">{stage}</td>
    </tr>
  );
}

/** What is owed and past due, the most urgent first. */
function overdueOf(items: readonly AssessedItem[]): AssessedItem[] {
  return items
    .filter(({ days, open }) => days > 0 && open > 0)
    .sort((a, b) => b.stage - a.stage || b.days - a.days || b.open - a.open);
}
