import { useState } from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { checkOrder } from '../../credit/decide/orderCheck';
import { isFault } from '../../credit/fault';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Policy } from '../../credit/policy/policy';
import { amountOfText } from '../../credit/text/number';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';
import { CREDIT_TONES } from './CreditStatusTile';

interface OrderCheckSectionProps {
  readonly assessed: AssessedBuyer;
  readonly policy: Policy;
}

/** Answers for an order that is typed: may it go, what is left of the limit, what the credit costs. */
export function OrderCheckSection({ assessed, policy }: OrderCheckSectionProps) {
  const { text, money, percent, number, term, formatMessage } = useTexts();
  const [amount, setAmount] = useState('');
  const [days, setDays] = useState('');
  const { judgement } = assessed.score;
  const score = isFault(judgement) ? NaN : judgement.score;
  const order = { amount: figureTyped(amount), days: figureTyped(days) };
  const unread = [amount, days].some(typed => typed.trim() !== '' && Number.isNaN(figureTyped(typed)));
  const checked =
    amount.trim() === '' ? undefined : checkOrder(assessed.decide.evidence, score, order, policy);
  return (
    <Section heading={text.order.heading} aside={policy.general.currency}>
      <div className="order-fields">
        <TextField
          label={text.order.amount}
          value={amount}
          inputMode="decimal"
          onChange={(_, typed) => setAmount(typed ?? '')}
        />
        <TextField
          label={text.order.days}
          value={days}
          placeholder={number(policy.limit.standardTermsDays)}
          inputMode="numeric"
          onChange={(_, typed) => setDays(typed ?? '')}
        />
      </div>
      {unread && <Notice tone="watch">{text.order.notANumber}</Notice>}
      {!unread && checked && isFault(checked) && (
        <Notice tone="watch">{formatMessage(checked.message)}</Notice>
      )}
      {!unread && checked && !isFault(checked) && (
        <>
          <Notice tone={CREDIT_TONES[checked.status]} title={term(checked.status)} live="polite">
            {checked.reasons.length === 0 ? (
              <p>{text.status.nothingAgainst}</p>
            ) : (
              <p>{formatMessage(checked.reasons[0].why)}</p>
            )}
          </Notice>
          <dl className="figures">
            {[
              [text.order.left, money(checked.headroom), checked.headroom],
              [text.order.insured, money(checked.insured), checked.insured || NaN],
              [
                text.order.loss(percent(checked.defaultProbability)),
                money(checked.expectedLoss),
                checked.expectedLoss,
              ],
              [text.order.price, money(checked.price), checked.price],
            ].map(
              ([name, shown, figure]) =>
                !Number.isNaN(figure) && (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{shown}</dd>
                  </div>
                ),
            )}
          </dl>
        </>
      )}
    </Section>
  );
}

/** The number that is typed, NaN for none or one that can be read in two ways. */
function figureTyped(typed: string): number {
  const found = amountOfText(typed);
  if (!found || found.percent) return NaN;
  return (found.point ?? found.comma)?.value ?? NaN;
}
