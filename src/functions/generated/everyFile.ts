// Written by `npm run docs` from families.ts and the files it names.
import type { FunctionFile } from '../worksheetFunction';
import * as score from '../assess/score';
import * as grade from '../assess/grade';
import * as scoreWhy from '../assess/scoreWhy';
import * as gradeWhy from '../assess/gradeWhy';
import * as defaultProbability from '../assess/defaultProbability';
import * as lateProbability from '../assess/lateProbability';
import * as altman from '../assess/altman';
import * as ohlson from '../assess/ohlson';
import * as zmijewski from '../assess/zmijewski';
import * as springate from '../assess/springate';
import * as piotroski from '../assess/piotroski';
import * as paymentRecord from '../assess/paymentRecord';
import * as paymentIndex from '../assess/paymentIndex';
import * as paymentTrend from '../assess/paymentTrend';
import * as normalGrade from '../assess/normalGrade';
import * as questionnaire from '../assess/questionnaire';
import * as fileCompleteness from '../assess/fileCompleteness';
import * as statementRatios from '../assess/statementRatios';
import * as limitCheck from '../limit/limitCheck';
import * as creditLimit from '../limit/creditLimit';
import * as creditLimitWhy from '../limit/creditLimitWhy';
import * as exposure from '../limit/exposure';
import * as usage from '../limit/usage';
import * as exposureWhy from '../limit/exposureWhy';
import * as stagedLimit from '../limit/stagedLimit';
import * as effectiveLimit from '../limit/effectiveLimit';
import * as concentration from '../limit/concentration';
import * as warnings from '../monitor/warnings';
import * as reviewDate from '../monitor/reviewDate';
import * as creditStatus from '../decide/creditStatus';
import * as orderCheck from '../decide/orderCheck';
import * as ageing from '../receivables/ageing';
import * as terms from '../receivables/terms';
import * as ageingAsOf from '../receivables/ageingAsOf';
import * as dso from '../receivables/dso';
import * as countBack from '../receivables/countBack';
import * as collection from '../receivables/collection';
import * as paymentDays from '../receivables/paymentDays';
import * as lateInterest from '../receivables/lateInterest';
import * as earlyDiscount from '../receivables/earlyDiscount';
import * as agreedRate from '../receivables/agreedRate';
import * as invoiceLag from '../orderToCash/invoiceLag';
import * as reminders from '../orderToCash/reminders';
import * as statementMatch from '../orderToCash/statementMatch';
import * as dunningStage from '../collect/dunningStage';
import * as dunningAction from '../collect/dunningAction';
import * as nextDunning from '../collect/nextDunning';
import * as dunningStageWhy from '../collect/dunningStageWhy';
import * as dunningActionWhy from '../collect/dunningActionWhy';
import * as nextDunningWhy from '../collect/nextDunningWhy';
import * as dunningReport from '../collect/dunningReport';
import * as dunningLetter from '../collect/dunningLetter';
import * as paymentPlan from '../collect/paymentPlan';
import * as planStatus from '../collect/planStatus';
import * as insuredAmount from '../insure/insuredAmount';
import * as remainingCover from '../insure/remainingCover';
import * as indemnity from '../insure/indemnity';
import * as claimClock from '../insure/claimClock';
import * as coverFit from '../insure/coverFit';
import * as netExposure from '../secure/netExposure';
import * as borrowingBase from '../secure/borrowingBase';
import * as provision from '../plan/provision';
import * as rollRates from '../plan/rollRates';
import * as expectedLoss from '../plan/expectedLoss';
import * as riskPrice from '../plan/riskPrice';
import * as riskReturn from '../plan/riskReturn';
import * as cashRatio from '../plan/cashRatio';
import * as workingCapital from '../plan/workingCapital';
import * as cashForecast from '../plan/cashForecast';
import * as cashStress from '../plan/cashStress';
import * as creditPolicy from '../help/creditPolicy';

export const EVERY_FILE: readonly FunctionFile[] = [
  score,
  grade,
  scoreWhy,
  gradeWhy,
  defaultProbability,
  lateProbability,
  altman,
  ohlson,
  zmijewski,
  springate,
  piotroski,
  paymentRecord,
  paymentIndex,
  paymentTrend,
  normalGrade,
  questionnaire,
  fileCompleteness,
  statementRatios,
  limitCheck,
  creditLimit,
  creditLimitWhy,
  exposure,
  usage,
  exposureWhy,
  stagedLimit,
  effectiveLimit,
  concentration,
  warnings,
  reviewDate,
  creditStatus,
  orderCheck,
  ageing,
  terms,
  ageingAsOf,
  dso,
  countBack,
  collection,
  paymentDays,
  lateInterest,
  earlyDiscount,
  agreedRate,
  invoiceLag,
  reminders,
  statementMatch,
  dunningStage,
  dunningAction,
  nextDunning,
  dunningStageWhy,
  dunningActionWhy,
  nextDunningWhy,
  dunningReport,
  dunningLetter,
  paymentPlan,
  planStatus,
  insuredAmount,
  remainingCover,
  indemnity,
  claimClock,
  coverFit,
  netExposure,
  borrowingBase,
  provision,
  rollRates,
  expectedLoss,
  riskPrice,
  riskReturn,
  cashRatio,
  workingCapital,
  cashForecast,
  cashStress,
  creditPolicy,
];
