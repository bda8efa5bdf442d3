import type { CreditJudgement } from '../../credit/decide/creditStatus';
import type { CreditStatus } from '../../credit/policy/creditStatus';
import { Notice, type Tone } from '../parts/Notice';
import { useTexts } from '../texts';

export const CREDIT_TONES: Readonly<Record<CreditStatus, Tone>> = {
  creditOpen: 'good',
  creditWatch: 'watch',
  creditApproval: 'watch',
  creditStop: 'bad',
};

interface CreditStatusTileProps {
  readonly judgement: CreditJudgement;
}

/** The one answer on a buyer, with everything that speaks against more credit. */
export function CreditStatusTile({ judgement: { status, reasons } }: CreditStatusTileProps) {
  const { text, term, formatMessage } = useTexts();
  return (
    <Notice tone={CREDIT_TONES[status]} title={term(status)}>
      {reasons.length === 0 ? (
        <p>{text.status.nothingAgainst}</p>
      ) : (
        <ul className="status-reasons">
          {reasons.map(({ reason, status: leads, why }) => (
            <li key={reason} className={leads === status ? 'leading' : undefined}>
              {formatMessage(why)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
