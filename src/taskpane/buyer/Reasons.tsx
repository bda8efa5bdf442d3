import { Section } from '../parts/Section';
import { useTexts } from '../texts';
import type { ReasonGroup } from './reasonTexts';

export function Reasons({ groups }: { readonly groups: readonly ReasonGroup[] }) {
  const { text } = useTexts();
  if (groups.length === 0) return null;
  return (
    <Section heading={text.reasons.heading}>
      {groups.map(({ heading, sentences }) => (
        <div key={heading} className="reasons">
          <h4>{heading}</h4>
          <ul>
            {sentences.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
