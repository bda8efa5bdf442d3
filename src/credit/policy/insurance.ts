import type { Weekend } from '../workingDays';
import { amount, choice, optional, share, whole } from './kinds';
import { section, setting } from './setting';

/**
 * The terms of a credit-insurance policy. The figures are those of the insurer's contract; ours are common ones, to be
 * confirmed with the contract (domain 3.11).
 */
export interface InsurancePolicy {
  /** Share of a loss that the insurer bears. 90 %: the case of the brief (S16.3). */
  readonly insuredShare: number;
  /** What the insured bears of each claim. */
  readonly deductible: number;
  /** Whether the deductible is taken from the insured share of the loss, or from the loss before the share. */
  readonly deductibleOrder: 'shareFirst' | 'deductibleFirst';
  /** Total of claims in a policy year that the insured bears before the insurer pays anything. */
  readonly aggregateFirstLoss: number;
  /** Whether the first loss is taken from the insured share of the loss, or from the loss before the share. */
  readonly firstLossOrder: 'shareFirst' | 'firstLossFirst';
  /** A loss below this does not count at all; one that reaches it counts in full. */
  readonly threshold: number;
  /** The most the insurer pays in a policy year. */
  readonly maximumLiability: number | undefined;

  /** Days past due within which the insurer has to be told. */
  readonly noticeDays: number;
  /** Days past due of a buyer's oldest invoice after which new deliveries are not covered. */
  readonly extensionDays: number;
  /** Days of protracted default before a claim can be filed. 60: ICISA. */
  readonly waitingDays: number;
  /** What the waiting period counts from: the due date, the notice or the invoice. */
  readonly waitingFrom: 'due' | 'notice' | 'invoice';
  /** Days after the waiting period within which the claim has to be filed. */
  readonly claimDays: number;
  /** Working days from the filed claim to the payment. 15: the brief (S16.5). */
  readonly decisionDays: number;
  /** Days of the week on which nothing is decided. */
  readonly weekend: Weekend;
}

interface Values extends Omit<InsurancePolicy, 'weekend'> {
  readonly weekend: keyof typeof WEEKENDS;
}

const WEEKENDS = { satSun: [0, 1], friSat: [6, 0], sun: [1], none: [] } as const;

export const INSURANCE = section<Values, InsurancePolicy>(
  {
    insuredShare: setting('Insured share', '保险赔付比例', share, 0.9),
    deductible: setting('Insurance: deductible of each claim', '保险：每次免赔额', amount, 0),
    deductibleOrder: setting(
      'Insurance: deductible is taken',
      '保险：免赔额扣除顺序',
      choice({
        shareFirst: { en: 'after the insured share', zh: '按比例后扣除' },
        deductibleFirst: { en: 'before the insured share', zh: '按比例前扣除' },
      }),
      'shareFirst',
    ),
    aggregateFirstLoss: setting('Insurance: aggregate first loss', '保险：累计免赔额', amount, 0),
    firstLossOrder: setting(
      'Insurance: aggregate first loss is taken',
      '保险：累计免赔额扣除顺序',
      choice({
        shareFirst: { en: 'after the insured share', zh: '按比例后扣除' },
        firstLossFirst: { en: 'before the insured share', zh: '按比例前扣除' },
      }),
      'shareFirst',
    ),
    threshold: setting('Insurance: non-qualifying below', '保险：不计损失的起点', amount, 0),
    maximumLiability: setting(
      'Insurance: maximum liability',
      '保险：最高赔偿限额',
      optional(amount),
      undefined,
    ),
    noticeDays: setting('Insurance: overdue notice within days', '保险：逾期通知天数', whole(0, 3650), 30),
    extensionDays: setting('Insurance: cover stops after days', '保险：停止承保天数', whole(0, 3650), 60),
    waitingDays: setting('Insurance: waiting period days', '保险：等待期天数', whole(0, 3650), 60),
    waitingFrom: setting(
      'Insurance: waiting period counts from',
      '保险：等待期起算日',
      choice({
        due: { en: 'due date', zh: '到期日' },
        notice: { en: 'overdue notice', zh: '逾期通知' },
        invoice: { en: 'invoice date', zh: '发票日期' },
      }),
      'due',
    ),
    claimDays: setting('Insurance: claim within days', '保险：索赔期限天数', whole(0, 3650), 180),
    decisionDays: setting('Insurance: decision working days', '保险：理赔工作日', whole(0, 365), 15),
    weekend: setting(
      'Weekend',
      '周末',
      choice({
        satSun: { en: 'Saturday and Sunday', zh: '周六周日' },
        friSat: { en: 'Friday and Saturday', zh: '周五周六' },
        sun: { en: 'Sunday', zh: '周日' },
        none: { en: 'no day', zh: '不休' },
      }),
      'satSun',
    ),
  },
  values => ({ ...values, weekend: WEEKENDS[values.weekend] }),
);
