import { Link } from 'office-ui-fabric-react/lib/Link';
import { explainStage } from '../../credit/collect/explainStage';
import type { Day } from '../../credit/dates';
import { isFault } from '../../credit/fault';
import { dunnedInvoice } from '../../credit/portfolio/dunning';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { AssessedItem } from '../../credit/portfolio/chapters/chapter';
import type { Policy } from '../../credit/policy/policy';
import type { Message } from '../../credit/message';
import { LimitedList } from '../parts/LimitedList';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface CollectionSectionProps {
  readonly assessed: AssessedBuyer;
  readonly policy: Policy;
  readonly asOf: Day;
  /** Shows an invoice's row on its sheet. */
  readonly onReveal: (item: AssessedItem) => void;
}

const MOST_SHOWN = 5;

/** The overdue invoices, those at the highest stage first, what is done about the buyer, and what holds an invoice back. */
export function CollectionSection({ assessed, policy, asOf, onReveal }: CollectionSectionProps) {
  const { text, formatMessage, word } = useTexts();
  const overdue = overdueOf(assessed.items);
  const { stage, action, invoices, reason } = assessed.dunning;
  const nothing = invoices > 0 ? formatMessage(reason) : text.collection.none;
  const worst = stage === 0 ? nothing : text.collection.worst(stage, word(action || 'unnamedAction'));
  return (
    <Section heading={text.collection.heading} aside={text.collection.overdue(overdue.length)}>
      <p className={stage === 0 ? 'quiet' : 'strong'}>{worst}</p>
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
                  <Invoice
                    key={item.invoice.row}
                    item={item}
                    heldBack={heldBack(item, asOf, policy)}
                    onReveal={onReveal}
                  />
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
  /** What keeps the invoice at no stage, or below the one it deserves. */
  readonly heldBack: Message | undefined;
  readonly onReveal: (item: AssessedItem) => void;
}

function Invoice({ item, heldBack: held, onReveal }: InvoiceProps) {
  const { text, date, money, number, formatMessage } = useTexts();
  const { invoice, days, open, stage } = item;
  const name = invoice.number || text.collection.noNumber;
  return (
    <tr>
      <th scope="row">
        <Link as="button" onClick={() => onReveal(item)} aria-label={text.collection.reveal(name)}>
          {name}
        </Link>
        <small>{text.collection.due(date(invoice.due))}</small>
        {held && <small>{formatMessage(held)}</small>}
      </th>
      <td className="figure">{number(days)}</td>
      <td className="figure">{money(open)}</td>
      <td className="figure">{stage}</td>
    </tr>
  );
}

function heldBack(item: AssessedItem, asOf: Day, policy: Policy): Message | undefined {
  const explained = explainStage(dunnedInvoice(item), asOf, policy.dunning);
  return isFault(explained) ? explained.message : explained.heldBack;
}

/** What is owed and past due, the most urgent first. */
function overdueOf(items: readonly AssessedItem[]): AssessedItem[] {
  return items
    .filter(({ days, open }) => days > 0 && open > 0)
    .sort((a, b) => b.stage - a.stage || b.days - a.days || b.open - a.open);
}
