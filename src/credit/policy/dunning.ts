import { fault, type Fault } from '../fault';
import { amount, choice, optional, whole, words } from './kinds';
import { section, setting, type Setting } from './setting';

/** A rung of the ladder: what is done about an invoice from a day past due on. */
export interface Stage {
  /** Days past due from which the stage is deserved. */
  readonly from: number;
  /** What is done; a word of the locales (reminder, call, plan, agency, legal …) or the user's own. */
  readonly action: string;
}

export interface DunningPolicy {
  /** Rising by `from`; stage n is at index n - 1. */
  readonly stages: readonly Stage[];
  /** Days after the due date before the ladder starts to count. */
  readonly graceDays: number;
  /** An invoice with less than this to dun stays at stage 0. */
  readonly minimumAmount: number;
  /** Whether an invoice jumps to the stage its days deserve, or climbs one stage above the last one issued. */
  readonly pace: 'deserved' | 'oneStep';
}

export const MOST_STAGES = 6;

interface DunningValues {
  graceDays: number;
  minimumAmount: number;
  pace: DunningPolicy['pace'];
  [stage: `from${number}`]: number | undefined;
  [stage: `action${number}`]: string | undefined;
}

const STANDARD: readonly Stage[] = [
  { from: 7, action: 'reminder' },
  { from: 15, action: 'call' },
  { from: 30, action: 'legal' },
];

const stageSettings: Record<string, Setting<never>> = {};
for (let n = 1; n <= MOST_STAGES; n++) {
  const from = setting(
    `Stage ${n} from day`,
    `第${n}阶段起始天数`,
    optional(whole(-365, 3650)),
    STANDARD[n - 1]?.from,
  );
  const action = setting(`Stage ${n} action`, `第${n}阶段措施`, optional(words), STANDARD[n - 1]?.action);
  Object.assign(stageSettings, { [`from${n}`]: from, [`action${n}`]: action });
}

/** The ladder of collection stages. Default: 7/15/30 of the brief (domain S11.1). */
export const DUNNING = section<DunningValues, DunningPolicy>(
  {
    ...(stageSettings as object),
    graceDays: setting('Grace days', '宽限天数', whole(0, 365), 0),
    minimumAmount: setting('Minimum amount to dun', '最低催收金额', amount, 0),
    pace: setting(
      'Stage pace',
      '阶段推进方式',
      choice({
        deserved: { en: 'deserved stage', zh: '按应处阶段' },
        oneStep: { en: 'one step at a time', zh: '逐级推进' },
      }),
      'deserved',
    ),
  },
  values => {
    const stages = stagesOf(values);
    if (!Array.isArray(stages)) return stages as Fault;
    return { stages, graceDays: values.graceDays, minimumAmount: values.minimumAmount, pace: values.pace };
  },
);

function stagesOf(values: DunningValues): Stage[] | Fault {
  const stages: Stage[] = [];
  let ended = false;
  for (let n = 1; n <= MOST_STAGES; n++) {
    const from = values[`from${n}`];
    if (from === undefined) {
      ended = true;
      continue;
    }
    if (ended) return fault('wrong', 'policy.stageGap', { stage: n });
    const before = stages.at(-1);
    if (before && from <= before.from) {
      return fault('wrong', 'policy.stagesNotRising', { stage: n, from, before: before.from });
    }
    stages.push({ from, action: values[`action${n}`] ?? '' });
  }
  return stages;
}
