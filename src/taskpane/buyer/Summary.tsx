import type { ReactNode } from 'react';
import { Icon } from 'office-ui-fabric-react/lib/Icon';
import { actionOf } from '../../credit/collect/standing';
import { isFault } from '../../credit/fault';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { Policy } from '../../credit/policy/policy';
import { TONE_ICONS, type Tone } from '../parts/Notice';
import { useTexts } from '../texts';
import { STATUS_TONES } from './status';

interface SummaryProps {
  readonly assessed: AssessedBuyer;
  readonly policy: Policy;
}

/** The four answers a reader looks for first. */
export function Summary({ assessed, policy }: SummaryProps) {
  const { text, number, percent, term, word } = useTexts();
  const { judgement: score } = assessed.score;
  const { status, usage } = assessed.limit;
  const { stage, action, reached } = assessed.dunning;
  const grade = isFault(score) ? undefined : score.grade;
  const shownStatus = isFault(status) ? 'limitNone' : status;
  const lastStage = policy.dunning.stages.length;
  // A good part of a buyer with a bad whole is not painted green.
  const calm = (tone: Tone): Tone =>
    tone === 'good' && assessed.decide.status !== 'creditOpen' ? 'plain' : tone;
  const doing =
    reached === 0
      ? text.collection.nothingToDo
      : reached === stage
        ? word(action || 'unnamedAction')
        : text.collection.issued(word(actionOf(reached, policy.dunning) || 'unnamedAction'));
  return (
    <dl className="summary">
      <Answer name={text.score.heading}>
        <strong>{isFault(score) ? '–' : number(score.score)}</strong>
        <small>{isFault(score) ? text.limit.notKnown : text.score.outOf}</small>
      </Answer>
      <Answer name={text.score.grade}>
        <strong>{grade?.name ?? '–'}</strong>
        <small>{grade ? word(grade.treatment) : text.limit.notKnown}</small>
      </Answer>
      <Answer name={text.limit.usageShort} tone={calm(STATUS_TONES[shownStatus])}>
        <strong>{Number.isFinite(usage) ? percent(usage) : '–'}</strong>
        <small>{usage === Infinity ? text.limit.noCredit : term(shownStatus)}</small>
      </Answer>
      <Answer
        name={text.collection.heading}
        tone={calm(reached === 0 ? 'good' : reached >= lastStage ? 'bad' : 'watch')}
      >
        <strong>{reached === 0 ? text.collection.noStage : text.collection.stage(reached)}</strong>
        <small>{doing}</small>
      </Answer>
    </dl>
  );
}

interface AnswerProps {
  readonly name: string;
  readonly tone?: Tone;
  readonly children: ReactNode;
}

function Answer({ name, tone = 'plain', children }: AnswerProps) {
  return (
    <div className={`answer ${tone}`}>
      <dt>
        {name}
        {tone !== 'plain' && <Icon iconName={TONE_ICONS[tone]} />}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
