import { isFault } from '../../credit/fault';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Policy } from '../../credit/policy/policy';
import { Bar } from '../parts/Bar';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';
import { STATUS_TONES } from './status';

interface LimitSectionProps {
  readonly assessed: AssessedBuyer;
  readonly policy: Policy;
}

/** The bar of the usage reaches a little beyond the limit, so that the limit shows as a line on it. */
const BAR_END = 1.25;

export function LimitSection({ assessed, policy }: LimitSectionProps) {
  const { text, money, percent, term, formatMessage } = useTexts();
  const { granted, effective, free, insured, covered, recommended, usage, status, group } = assessed.limit;
  const { limit } = effective;
  const { total: exposure, net } = assessed.exposure;
  const tone = STATUS_TONES[isFault(status) ? 'limitNone' : status];
  const { watchLine } = policy.limit;
  return (
    <Section heading={text.limit.heading} aside={policy.general.currency}>
      {Number.isFinite(usage) && (
        <p className="usage">
          <Bar
            share={usage / BAR_END}
            colour={tone === 'plain' ? 'accent' : tone}
            marks={[watchLine / BAR_END, 1 / BAR_END]}
          />
          <span className="quiet">
            {text.limit.usage(percent(usage))} · {text.limit.watchLine(percent(watchLine))}
          </span>
        </p>
      )}
      {usage === Infinity && <p className="quiet">{text.limit.usageNoCredit}</p>}
      <dl className="figures">
        <Figure name={text.limit.granted} value={Number.isNaN(granted) ? text.limit.none : money(granted)} />
        {!Number.isNaN(limit) && (
          <Figure
            name={`${text.limit.effective} · ${term(effective.source)}`}
            value={money(limit)}
            title={effective.reasons.map(formatMessage).join(' ')}
            strong
          />
        )}
        <Figure
          name={text.limit.recommended}
          value={isFault(recommended) ? text.limit.notKnown : money(recommended.limit)}
          title={isFault(recommended) ? formatMessage(recommended.message) : undefined}
        />
        <Figure name={text.limit.exposure} value={money(exposure)} strong />
        <Components assessed={assessed} policy={policy} />
        {!Number.isNaN(limit) && (
          <Figure name={free < 0 ? text.limit.exceeded : text.limit.free} value={money(Math.abs(free))} />
        )}
        <Figure name={text.limit.insured} value={Number.isNaN(insured) ? text.limit.none : money(insured)} />
        {insured > 0 && <Figure name={text.limit.covered} value={money(covered)} />}
        {net && <Figure name={text.limit.secured} value={money(net.secured)} />}
        {net && <Figure name={text.limit.net} value={money(net.net)} />}
        {group && <Figure name={text.limit.group(group.name)} value={money(group.exposure)} />}
        {group && group.limit >= 0 && <Figure name={text.limit.groupLimit} value={money(group.limit)} />}
      </dl>
      {effective.reasons.length > 1 && (
        <p className="quiet">{effective.reasons.map(formatMessage).join(' ')}</p>
      )}
    </Section>
  );
}

/** The amounts the exposure is the sum of, those that are not zero. */
function Components({ assessed, policy: { exposure } }: LimitSectionProps) {
  const { components } = assessed.exposure;
  const { text, money } = useTexts();
  const parts = [
    { name: text.limit.invoices, amount: components.openReceivables, counts: true },
    { name: text.limit.credits, amount: -Math.abs(components.creditNotes), counts: true },
    { name: text.limit.shipped, amount: components.shippedNotInvoiced, counts: exposure.countShipped },
    { name: text.limit.orders, amount: components.openOrders, counts: exposure.countOrders },
    {
      name: text.limit.unapplied,
      amount: -Math.abs(components.unappliedCash),
      counts: exposure.netUnapplied,
    },
    { name: text.limit.notes, amount: components.notes, counts: exposure.countNotes },
    { name: text.limit.security, amount: -components.collateral, counts: exposure.netCollateral },
    { name: text.limit.disputed, amount: -components.disputed, counts: !exposure.countDisputed },
  ].filter(({ amount, counts }) => counts && amount !== 0 && !Number.isNaN(amount));
  if (parts.length < 2) return null;
  return parts.map(({ name, amount }) => <Figure key={name} name={name} value={money(amount)} part />);
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly title?: string;
  readonly strong?: boolean;
  /** One of the amounts that the figure above is made of. */
  readonly part?: boolean;
}

function Figure({ name, value, title, strong, part }: FigureProps) {
  return (
    <div className={strong ? 'strong' : part ? 'part' : undefined} title={title}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
