import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { Progress, Stage } from '../../refresh/progress';
import { useTexts } from '../texts';

interface WorkProgressProps {
  readonly progress: Progress;
  /** What the work does one after the other. */
  readonly stages: readonly Stage[];
}

/** What is being done and how much of the whole is done. A screen reader is told of each stage, not of each step. */
export function WorkProgress({ progress: { stage, share }, stages }: WorkProgressProps) {
  const { text, percent } = useTexts();
  const done = (stages.indexOf(stage) + share) / stages.length;
  const shown = percent(Math.round(done * 100) / 100);
  return (
    <>
      <ProgressIndicator
        label={text.stages[stage]}
        description={shown}
        percentComplete={done}
        ariaValueText={shown}
      />
      <span role="status" className="unseen">
        {text.stages[stage]}
      </span>
    </>
  );
}
