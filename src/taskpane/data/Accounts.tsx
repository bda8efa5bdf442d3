import type { Accounting, Amounts } from '../../reading/accounting';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface AccountsProps {
  readonly account: Accounting;
  readonly onReveal: (sheet: string, row: number) => void;
}

/** Every row of the ledger: read = counted + left out by cause + the user's own totals, in rows and money. */
export function Accounts({ account, onReveal }: AccountsProps) {
  const { text, number, term } = useTexts();
  const { rowsRead, counted, amounts, leftOut, controls } = account;
  if (rowsRead === 0) return null;
  const left = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const totals = controls.filter(({ amount }) => !Number.isNaN(amount));
  const differing = totals.filter(({ agrees }) => !agrees);
  const lost = leftOut.filter(
    ({ cause }) => cause === 'noRate' || cause === 'badAmount' || cause === 'noAmount' || cause === 'keyless',
  );
  const sure = lost.length === 0 && differing.length === 0;
  const title = sure
    ? totals.length > 0
      ? text.accounts.ties
      : text.accounts.addsUp
    : differing.length > 0
      ? text.accounts.differs(differing.length)
      : text.accounts.left(lost.reduce((sum, { rows }) => sum + rows, 0));
  return (
    <Section
      heading={text.accounts.heading}
      aside={text.accounts.sum(number(rowsRead), number(counted), number(left), number(controls.length))}
    >
      <Notice tone={sure ? 'good' : 'watch'} title={title} />
      <dl className="accounts">
        <Line name={text.accounts.counted} rows={counted} amounts={amounts} />
        {leftOut.map(({ cause, rows, amounts: own }) => (
          <Line key={cause} name={text.accounts.leftOut(term(`cause.${cause}`))} rows={rows} amounts={own} />
        ))}
        <Line name={text.accounts.totals} rows={controls.length} amounts={{}} />
      </dl>
      {totals.length > 0 && (
        <ul className="problems">
          {totals.slice(-5).map(control => (
            <li key={`${control.sheet} ${control.row}`}>
              <button type="button" className="problem" onClick={() => onReveal(control.sheet, control.row)}>
                <strong>{text.data.row(control.row)}</strong>
                <TotalLine {...control} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function TotalLine({ label, amount, ours, agrees, withLeftOut }: Accounting['controls'][number]) {
  const { text, money, term } = useTexts();
  const name = label || term('unnamedTotal');
  if (!agrees) return <span>{text.accounts.totalDiffers(name, money(amount), money(ours))}</span>;
  return (
    <span>
      {(withLeftOut ? text.accounts.totalWithLeftOut : text.accounts.totalAgrees)(name, money(amount))}
    </span>
  );
}

interface LineProps {
  readonly name: string;
  readonly rows: number;
  readonly amounts: Amounts;
}

function Line({ name, rows, amounts }: LineProps) {
  const { money, number } = useTexts();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{number(rows)}</dd>
      <dd>
        {Object.entries(amounts).map(([currency, amount]) => (
          <span key={currency}>
            {money(amount)} {currency}
          </span>
        ))}
      </dd>
    </div>
  );
}
