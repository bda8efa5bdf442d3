import { bucketName } from '../../credit/receivables/ageing';
import type { Message } from '../../credit/message';
import type { AgeingLine } from '../../credit/receivables/ageingBook';
import type { Policy } from '../../credit/policy/policy';
import { Bar } from '../parts/Bar';
import { Section } from '../parts/Section';
import { useTexts } from '../texts';

interface AgeingSectionProps {
  readonly line: AgeingLine;
  readonly policy: Policy;
}

/** What is open by days past due; the lines add up to the total. */
export function AgeingSection({ line, policy }: AgeingSectionProps) {
  const { text, money, term, word } = useTexts();
  const { bounds } = policy.ageing;
  const nameOf = (name: string | Message, bucket: number) =>
    bucket === 0 || typeof name === 'object' ? word(name) : text.ageing.days(name);
  const last = line.buckets.length - 1;
  const rows = line.buckets.map((amount, bucket) => ({
    name: nameOf(bucketName(bucket, bounds), bucket),
    amount,
    colour: bucket === 0 ? 'barNotDue' : bucket === last ? 'barLate' : 'barEarly',
  }));
  if (line.undated !== 0) rows.push({ name: term('undated'), amount: line.undated, colour: 'edge' });
  if (line.credits !== 0) rows.push({ name: term('openCredits'), amount: line.credits, colour: 'edge' });
  const most = Math.max(...rows.map(({ amount }) => Math.abs(amount)));
  return (
    <Section heading={text.ageing.heading} aside={policy.general.currency}>
      {most === 0 ? (
        <p className="quiet">{text.ageing.nothing}</p>
      ) : (
        <table className="ageing">
          <thead className="unseen">
            <tr>
              <th scope="col">{text.ageing.bucket}</th>
              <th scope="col">{text.ageing.share}</th>
              <th scope="col">{text.ageing.amount}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, amount, colour }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="bar-cell">
                  <Bar share={amount / most} colour={colour} />
                </td>
                <td className="figure">{money(amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {text.ageing.total}
              </th>
              <td className="figure">{money(line.total)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Section>
  );
}
