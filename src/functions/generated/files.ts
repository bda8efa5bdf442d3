// Written by `npm run docs` from families.ts and the files it names.
import type { LazyFile } from '../lazy';
import type { FunctionFile } from '../worksheetFunction';
import * as score from '../assess/score';
import * as grade from '../assess/grade';
import * as creditLimit from '../limit/creditLimit';
import * as limitCheck from '../limit/limitCheck';
import * as ageing from '../receivables/ageing';
import * as dunningStage from '../collect/dunningStage';
import * as dunningAction from '../collect/dunningAction';
import * as nextDunning from '../collect/nextDunning';

/** The files that come with the page. */
export const EAGER: readonly FunctionFile[] = [
  score,
  grade,
  creditLimit,
  limitCheck,
  ageing,
  dunningStage,
  dunningAction,
  nextDunning,
];

/** The files that come when one of their functions is first called. */
export const LAZY: readonly LazyFile[] = [
  {
    names: ['CREDITSCOREWHY'],
    load: () => import(/* webpackChunkName: "scoreWhy" */ '../assess/scoreWhy'),
  },
  {
    names: ['CREDITGRADEWHY'],
    load: () => import(/* webpackChunkName: "scoreWhy" */ '../assess/gradeWhy'),
  },
  {
    names: ['DEFAULTPROB', 'DEFAULTPROBWHY'],
    load: () => import(/* webpackChunkName: "probability" */ '../assess/defaultProbability'),
  },
  {
    names: ['LATEPROB', 'LATEPROBWHY'],
    load: () => import(/* webpackChunkName: "probability" */ '../assess/lateProbability'),
  },
  {
    names: ['ALTMANZ', 'ALTMANZZONE', 'ALTMANZWHY'],
    load: () => import(/* webpackChunkName: "distress" */ '../assess/altman'),
  },
  {
    names: ['OHLSONO', 'OHLSONOZONE', 'OHLSONOWHY'],
    load: () => import(/* webpackChunkName: "distress" */ '../assess/ohlson'),
  },
  {
    names: ['ZMIJEWSKI', 'ZMIJEWSKIZONE', 'ZMIJEWSKIWHY'],
    load: () => import(/* webpackChunkName: "distress" */ '../assess/zmijewski'),
  },
  {
    names: ['SPRINGATE', 'SPRINGATEZONE', 'SPRINGATEWHY'],
    load: () => import(/* webpackChunkName: "distress" */ '../assess/springate'),
  },
  {
    names: ['PIOTROSKIF', 'PIOTROSKIFZONE', 'PIOTROSKIFWHY'],
    load: () => import(/* webpackChunkName: "distress" */ '../assess/piotroski'),
  },
  {
    names: ['PAYMENTRECORD'],
    load: () => import(/* webpackChunkName: "paymentRecord" */ '../assess/paymentRecord'),
  },
  {
    names: ['PAYMENTINDEX', 'PAYMENTINDEXWHY'],
    load: () => import(/* webpackChunkName: "paymentRecord" */ '../assess/paymentIndex'),
  },
  {
    names: ['PAYMENTTREND', 'PAYMENTTRENDWHY'],
    load: () => import(/* webpackChunkName: "paymentRecord" */ '../assess/paymentTrend'),
  },
  {
    names: ['NORMALGRADE', 'NORMALGRADEWHY'],
    load: () => import(/* webpackChunkName: "customerFile" */ '../assess/normalGrade'),
  },
  {
    names: ['QUESTIONNAIRESCORE', 'QUESTIONNAIRESCOREWHY'],
    load: () => import(/* webpackChunkName: "customerFile" */ '../assess/questionnaire'),
  },
  {
    names: ['FILECOMPLETENESS', 'FILECOMPLETENESSWHY'],
    load: () => import(/* webpackChunkName: "customerFile" */ '../assess/fileCompleteness'),
  },
  {
    names: ['STATEMENTRATIOS'],
    load: () => import(/* webpackChunkName: "customerFile" */ '../assess/statementRatios'),
  },
  {
    names: ['CREDITLIMITWHY'],
    load: () => import(/* webpackChunkName: "limitWhy" */ '../limit/creditLimitWhy'),
  },
  {
    names: ['EXPOSURE'],
    load: () => import(/* webpackChunkName: "usage" */ '../limit/exposure'),
  },
  {
    names: ['LIMITUSAGE', 'HEADROOM', 'LIMITCHECKWHY'],
    load: () => import(/* webpackChunkName: "usage" */ '../limit/usage'),
  },
  {
    names: ['EXPOSUREWHY'],
    load: () => import(/* webpackChunkName: "usage" */ '../limit/exposureWhy'),
  },
  {
    names: ['STAGEDLIMIT', 'STAGEDLIMITWHY'],
    load: () => import(/* webpackChunkName: "limitControl" */ '../limit/stagedLimit'),
  },
  {
    names: ['EFFECTIVELIMIT', 'EFFECTIVELIMITWHY'],
    load: () => import(/* webpackChunkName: "limitControl" */ '../limit/effectiveLimit'),
  },
  {
    names: ['CONCENTRATION'],
    load: () => import(/* webpackChunkName: "limitControl" */ '../limit/concentration'),
  },
  {
    names: ['WARNINGS', 'WARNINGSWHY'],
    load: () => import(/* webpackChunkName: "monitor" */ '../monitor/warnings'),
  },
  {
    names: ['REVIEWDATE', 'REVIEWDATEWHY'],
    load: () => import(/* webpackChunkName: "monitor" */ '../monitor/reviewDate'),
  },
  {
    names: ['CREDITSTATUS', 'CREDITSTATUSWHY'],
    load: () => import(/* webpackChunkName: "decide" */ '../decide/creditStatus'),
  },
  {
    names: ['ORDERCHECK'],
    load: () => import(/* webpackChunkName: "decide" */ '../decide/orderCheck'),
  },
  {
    names: ['DUEDATE', 'DUESCHEDULE'],
    load: () => import(/* webpackChunkName: "terms" */ '../receivables/terms'),
  },
  {
    names: ['AGINGASOF'],
    load: () => import(/* webpackChunkName: "ageingAsOf" */ '../receivables/ageingAsOf'),
  },
  {
    names: ['DSO', 'BESTDSO', 'DELINQUENTDSO', 'AVGDAYSDELINQUENT', 'DSOROLLING', 'DSOLIFETIME'],
    load: () => import(/* webpackChunkName: "performance" */ '../receivables/dso'),
  },
  {
    names: ['DSOCOUNTBACK', 'DSOCOUNTBACKWHY'],
    load: () => import(/* webpackChunkName: "performance" */ '../receivables/countBack'),
  },
  {
    names: ['COLLECTIONINDEX', 'ARTURNOVER', 'CASHFREED'],
    load: () => import(/* webpackChunkName: "performance" */ '../receivables/collection'),
  },
  {
    names: ['DAYSBEYONDTERMS', 'DAYSTOPAY', 'AVERAGETERMS', 'DAYSLATE'],
    load: () => import(/* webpackChunkName: "paymentDays" */ '../receivables/paymentDays'),
  },
  {
    names: ['LATEINTEREST', 'LATEINTERESTSCHEDULE', 'LATECOMPENSATION'],
    load: () => import(/* webpackChunkName: "interest" */ '../receivables/lateInterest'),
  },
  {
    names: ['DISCOUNTAPR', 'EARLYDISCOUNT', 'EARLYDISCOUNTWHY'],
    load: () => import(/* webpackChunkName: "interest" */ '../receivables/earlyDiscount'),
  },
  {
    names: ['LATERATECHECK', 'LATERATECHECKWHY'],
    load: () => import(/* webpackChunkName: "agreedRate" */ '../receivables/agreedRate'),
  },
  {
    names: ['INVOICELAG', 'INVOICEONTIME', 'INVOICEONTIMEWHY'],
    load: () => import(/* webpackChunkName: "orderToCash" */ '../orderToCash/invoiceLag'),
  },
  {
    names: ['REMINDERDATES'],
    load: () => import(/* webpackChunkName: "orderToCash" */ '../orderToCash/reminders'),
  },
  {
    names: ['STATEMENTMATCH'],
    load: () => import(/* webpackChunkName: "orderToCash" */ '../orderToCash/statementMatch'),
  },
  {
    names: ['DUNNINGSTAGEWHY'],
    load: () => import(/* webpackChunkName: "dunningWhy" */ '../collect/dunningStageWhy'),
  },
  {
    names: ['DUNNINGACTIONWHY'],
    load: () => import(/* webpackChunkName: "dunningWhy" */ '../collect/dunningActionWhy'),
  },
  {
    names: ['NEXTDUNNINGWHY'],
    load: () => import(/* webpackChunkName: "dunningWhy" */ '../collect/nextDunningWhy'),
  },
  {
    names: ['DUNNINGREPORT', 'DUNNINGREPORTWHY'],
    load: () => import(/* webpackChunkName: "dunningReport" */ '../collect/dunningReport'),
  },
  {
    names: ['DUNNINGLETTER'],
    load: () => import(/* webpackChunkName: "dunningLetter" */ '../collect/dunningLetter'),
  },
  {
    names: ['PAYMENTPLAN'],
    load: () => import(/* webpackChunkName: "paymentPlan" */ '../collect/paymentPlan'),
  },
  {
    names: ['PLANSTATUS', 'PLANSTATUSWHY'],
    load: () => import(/* webpackChunkName: "paymentPlan" */ '../collect/planStatus'),
  },
  {
    names: ['INSUREDAMOUNT', 'INSUREDAMOUNTWHY'],
    load: () => import(/* webpackChunkName: "insure" */ '../insure/insuredAmount'),
  },
  {
    names: ['REMAININGCOVER', 'REMAININGCOVERWHY'],
    load: () => import(/* webpackChunkName: "insure" */ '../insure/remainingCover'),
  },
  {
    names: ['INDEMNITY', 'INDEMNITYWHY'],
    load: () => import(/* webpackChunkName: "insure" */ '../insure/indemnity'),
  },
  {
    names: ['CLAIMDATES', 'CLAIMDATESWHY', 'CLAIMSTEP'],
    load: () => import(/* webpackChunkName: "insure" */ '../insure/claimClock'),
  },
  {
    names: ['COVERFIT', 'COVERFITWHY'],
    load: () => import(/* webpackChunkName: "insure" */ '../insure/coverFit'),
  },
  {
    names: ['NETEXPOSURE', 'NETEXPOSUREWHY'],
    load: () => import(/* webpackChunkName: "secure" */ '../secure/netExposure'),
  },
  {
    names: ['BORROWINGBASE', 'BORROWINGBASEWHY'],
    load: () => import(/* webpackChunkName: "secure" */ '../secure/borrowingBase'),
  },
  {
    names: ['PROVISION', 'PROVISIONWHY', 'PROVISIONMATRIX'],
    load: () => import(/* webpackChunkName: "provision" */ '../plan/provision'),
  },
  {
    names: ['ROLLRATES', 'ROLLRATESWHY', 'LOSSRATES'],
    load: () => import(/* webpackChunkName: "provision" */ '../plan/rollRates'),
  },
  {
    names: ['EXPECTEDLOSS', 'EXPECTEDLOSSWHY'],
    load: () => import(/* webpackChunkName: "provision" */ '../plan/expectedLoss'),
  },
  {
    names: ['RISKPRICE', 'RISKPRICEWHY'],
    load: () => import(/* webpackChunkName: "price" */ '../plan/riskPrice'),
  },
  {
    names: ['BREAKEVENPD', 'RAROC'],
    load: () => import(/* webpackChunkName: "price" */ '../plan/riskReturn'),
  },
  {
    names: ['CASHRATIO', 'CASHRATIOWHY'],
    load: () => import(/* webpackChunkName: "cash" */ '../plan/cashRatio'),
  },
  {
    names: ['WORKINGCAPITALNEED', 'WORKINGCAPITALDAYS'],
    load: () => import(/* webpackChunkName: "cash" */ '../plan/workingCapital'),
  },
  {
    names: ['CASHFORECAST', 'CASHFORECASTWHY'],
    load: () => import(/* webpackChunkName: "cash" */ '../plan/cashForecast'),
  },
  {
    names: ['CASHSTRESS', 'CASHSTRESSWHY'],
    load: () => import(/* webpackChunkName: "cash" */ '../plan/cashStress'),
  },
  {
    names: ['CREDITPOLICY'],
    load: () => import(/* webpackChunkName: "creditPolicy" */ '../help/creditPolicy'),
  },
];
