/** A family of functions: a folder of this one, and how its files come. */
export interface Family {
  readonly folder: string;
  /** Its name in docs/functions.md and in the README. */
  readonly heading: string;
  /**
   * The files whose functions are typed every day: they come with the page, and never let a cell wait. What tells why is
   * in none of them: its sentences are loaded when first said, and its code comes as late.
   */
  readonly eager?: readonly string[];
  /** The other files by the part of the build they are in, which comes when one of its functions is first called. */
  readonly lazy?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Every family in the order in which lists show them, and the order of the files in each. Names of functions stand nowhere:
 * `npm run docs` reads them from the files and writes generated/. A file that is not named here comes last in its family, as
 * a part of its own.
 */
export const FAMILIES: readonly Family[] = [
  {
    folder: 'assess',
    heading: 'Assess',
    eager: ['score', 'grade'],
    lazy: {
      scoreWhy: ['scoreWhy', 'gradeWhy'],
      probability: ['defaultProbability', 'lateProbability'],
      distress: ['altman', 'ohlson', 'zmijewski', 'springate', 'piotroski'],
      paymentRecord: ['paymentRecord', 'paymentIndex', 'paymentTrend'],
      customerFile: ['normalGrade', 'questionnaire', 'fileCompleteness', 'statementRatios'],
    },
  },
  {
    folder: 'limit',
    heading: 'Limit',
    eager: ['limitCheck'],
    lazy: {
      creditLimit: ['creditLimit'],
      limitWhy: ['creditLimitWhy'],
      usage: ['exposure', 'usage', 'exposureWhy'],
      limitControl: ['stagedLimit', 'effectiveLimit', 'concentration'],
    },
  },
  {
    folder: 'monitor',
    heading: 'Monitor',
    lazy: { monitor: ['warnings', 'reviewDate'] },
  },
  {
    folder: 'decide',
    heading: 'Decide',
    lazy: { decide: ['creditStatus', 'orderCheck'] },
  },
  {
    folder: 'receivables',
    heading: 'Receivables',
    eager: ['ageing'],
    lazy: {
      terms: ['terms'],
      ageingAsOf: ['ageingAsOf'],
      performance: ['dso', 'countBack', 'collection'],
      paymentDays: ['paymentDays'],
      interest: ['lateInterest', 'earlyDiscount'],
      agreedRate: ['agreedRate'],
    },
  },
  {
    folder: 'orderToCash',
    heading: 'Order to cash',
    lazy: { orderToCash: ['invoiceLag', 'reminders', 'statementMatch'] },
  },
  {
    folder: 'collect',
    heading: 'Collect',
    eager: ['dunningStage'],
    lazy: {
      dunningAction: ['dunningAction', 'nextDunning'],
      dunningWhy: ['dunningStageWhy', 'dunningActionWhy', 'nextDunningWhy'],
      dunningReport: ['dunningReport'],
      dunningLetter: ['dunningLetter'],
      paymentPlan: ['paymentPlan', 'planStatus'],
    },
  },
  {
    folder: 'insure',
    heading: 'Insure',
    lazy: { insure: ['insuredAmount', 'remainingCover', 'indemnity', 'claimClock', 'coverFit'] },
  },
  {
    folder: 'secure',
    heading: 'Secure and finance',
    lazy: { secure: ['netExposure', 'borrowingBase'] },
  },
  {
    folder: 'plan',
    heading: 'Plan',
    lazy: {
      provision: ['provision', 'rollRates', 'expectedLoss'],
      price: ['riskPrice', 'riskReturn'],
      cash: ['cashRatio', 'workingCapital', 'cashForecast', 'cashStress'],
    },
  },
  {
    folder: 'help',
    heading: 'Help',
    lazy: { creditPolicy: ['creditPolicy'] },
  },
];
