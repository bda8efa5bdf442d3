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

/** The ladder of dunning stages and when it is climbed (domain 3.6). */
export interface DunningPolicy {
  /** Rising by `from`; stage n is at index n - 1. */
  readonly stages: readonly Stage[];
  /** Days after the due date before the ladder starts to count; stages up to the due date itself wait for no grace. */
  readonly graceDays: number;
  /** An invoice with less than this to dun stays at stage 0. */
  readonly minimumAmount: number;
  /** A buyer with less than this to dun over all invoices, credits taken off, stays at stage 0. */
  readonly minimumTotal: number;
  /** Days that lie between two letters at least, where the date of the last one is known. */
  readonly interval: number;
  /** Days after which a stage once issued is issued again; 0 for never. */
  readonly repeatAfter: number;
  /** The stage from which a buyer in temporary difficulty is offered a payment plan in place of the stage's action. */
  readonly planFrom: number;
  /** Days by which the stages after the due date start sooner for a buyer whose solvency worsens, down to the first day. */
  readonly daysSooner: number;
  /** Days that a letter gives for payment. */
  readonly daysToPay: number;
  /** Whether an invoice jumps to the stage its days deserve, or climbs one stage above the last one issued. */
  readonly slicer: 'deserved' | 'oneStep';
}

export const MOST_STAGES = 6;

interface DunningValues extends Omit<DunningPolicy, 'stages'> {
  /** Days past due from which an invoice deserves the stage; negative for days before the due date, none for no such stage. */
  readonly [stage: `from${number}`]: number | undefined;
  /** What is done at the stage: a word of ours (reminder, call, plan, agency, legal …) or your own. */
  readonly [stage: `action${number}`]: string | undefined;
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

/**
 * The ladder of collection stages. Default: 7/15/30 of the brief (domain S11.1). That the cause of an overdue chooses the
 * branch is S11.8; the stage and the days by which it does are ours, as are the days a letter gives.
 */
export const DUNNING = section<DunningValues, DunningPolicy>(
  {
    ...(stageSettings as object),
    graceDays: setting('Grace days', '宽限天数', whole(0, 365), 0),
    minimumAmount: setting('Minimum amount to dun', '最低催收金额', amount, 0),
    minimumTotal: setting('Minimum total to dun', '客户最低催收总额', amount, 0),
    interval: setting('Days between letters', '两次催收最短间隔天数', whole(0, 365), 0),
    repeatAfter: setting('Repeat a stage after days', '同一阶段重复间隔天数', whole(0, 365), 0),
    planFrom: setting(
      'Plan from stage in temporary difficulty',
      '暂时困难自第几阶段协商计划',
      whole(1, MOST_STAGES),
      2,
    ),
    daysSooner: setting('Days sooner when solvency worsens', '偿付能力恶化提前天数', whole(0, 365), 15),
    daysToPay: setting('Days to pay in a letter', '催收函付款期限天数', whole(0, 90), 7),
    slicer: setting(
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
    if (!Array.isArray(stages)) return stages;
    const {
      graceDays,
      minimumAmount,
      minimumTotal,
      interval,
      repeatAfter,
      planFrom,
      daysSooner,
      daysToPay,
      slicer,
    } = values;
    return {
      stages,
      graceDays,
      minimumAmount,
      minimumTotal,
      interval,
      repeatAfter,
      planFrom,
      daysSooner,
      daysToPay,
      slicer,
    };
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
