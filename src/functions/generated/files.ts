// Written by `npm run docs` from families.ts and the files it names.
import type { LazyFile } from '../lazy';
import type { FunctionFile } from '../worksheetFunction';
import * as score from '../assess/score';
import * as grade from '../assess/grade';
import * as limitCheck from '../limit/limitCheck';
import * as ageing from '../receivables/ageing';
import * as dunningStage from '../collect/dunningStage';

/** The files that come with the page. */
export const EAGER: readonly FunctionFile[] = [
  score,
  grade,
  limitCheck,
  ageing,
  dunningStage,
];

/** The parts that come when one of their functions is first called. */
export const LAZY: readonly LazyFile[] = [
  {
    names: ['CREDITSCOREWHY', 'CREDITGRADEWHY'],
    load: () => import(/* webpackChunkName: "scoreWhy" */ './parts/scoreWhy'),
  },
  {
    names: ['DEFAULTPROB', 'DEFAULTPROBWHY', 'LATEPROB', 'LATEPROBWHY'],
    load: () => import(/* webpackChunkName: "probability" */ './parts/probability'),
  },
  {
    names: [
      'ALTMANZ',
      'ALTMANZZONE',
      'ALTMANZWHY',
      'OHLSONO',
      'OHLSONOZONE',
      'OHLSONOWHY',
      'ZMIJEWSKI',
      'ZMIJEWSKIZONE',
      'ZMIJEWSKIWHY',
      'SPRINGATE',
      'SPRINGATEZONE',
      'SPRINGATEWHY',
      'PIOTROSKIF',
      'PIOTROSKIFZONE',
      'PIOTROSKIFWHY',
    ],
    load: () => import(/* webpackChunkName: "distress" */ './parts/distress'),
  },
  {
    names: ['PAYMENTRECORD', 'PAYMENTINDEX', 'PAYMENTINDEXWHY', 'PAYMENTTREND', 'PAYMENTTRENDWHY'],
    load: () => import(/* webpackChunkName: "paymentRecord" */ './parts/paymentRecord'),
  },
  {
    names: [
      'NORMALGRADE',
      'NORMALGRADEWHY',
      'QUESTIONNAIRESCORE',
      'QUESTIONNAIRESCOREWHY',
      'FILECOMPLETENESS',
      'FILECOMPLETENESSWHY',
      'STATEMENTRATIOS',
    ],
    load: () => import(/* webpackChunkName: "customerFile" */ './parts/customerFile'),
  },
  {
    names: ['CREDITLIMIT'],
    load: () => import(/* webpackChunkName: "creditLimit" */ '../limit/creditLimit'),
  },
  {
    names: ['CREDITLIMITWHY'],
    load: () => import(/* webpackChunkName: "limitWhy" */ '../limit/creditLimitWhy'),
  },
  {
    names: ['EXPOSURE', 'LIMITUSAGE', 'HEADROOM', 'LIMITCHECKWHY', 'EXPOSUREWHY'],
    load: () => import(/* webpackChunkName: "usage" */ './parts/usage'),
  },
  {
    names: ['STAGEDLIMIT', 'STAGEDLIMITWHY', 'EFFECTIVELIMIT', 'EFFECTIVELIMITWHY', 'CONCENTRATION'],
    load: () => import(/* webpackChunkName: "limitControl" */ './parts/limitControl'),
  },
  {
    names: ['WARNINGS', 'WARNINGSWHY', 'REVIEWDATE', 'REVIEWDATEWHY'],
    load: () => import(/* webpackChunkName: "monitor" */ './parts/monitor'),
  },
  {
    names: ['CREDITSTATUS', 'CREDITSTATUSWHY', 'ORDERCHECK'],
    load: () => import(/* webpackChunkName: "decide" */ './parts/decide'),
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
    names: [
      'DSO',
      'BESTDSO',
      'DELINQUENTDSO',
      'AVGDAYSDELINQUENT',
      'DSOROLLING',
      'DSOLIFETIME',
      'DSOCOUNTBACK',
      'DSOCOUNTBACKWHY',
      'COLLECTIONINDEX',
      'ARTURNOVER',
      'CASHFREED',
    ],
    load: () => import(/* webpackChunkName: "performance" */ './parts/performance'),
  },
  {
    names: ['DAYSBEYONDTERMS', 'DAYSTOPAY', 'AVERAGETERMS', 'DAYSLATE'],
    load: () => import(/* webpackChunkName: "paymentDays" */ '../receivables/paymentDays'),
  },
  {
    names: [
      'LATEINTEREST',
      'LATEINTERESTSCHEDULE',
      'LATECOMPENSATION',
      'DISCOUNTAPR',
      'EARLYDISCOUNT',
      'EARLYDISCOUNTWHY',
    ],
    load: () => import(/* webpackChunkName: "interest" */ './parts/interest'),
  },
  {
    names: ['LATERATECHECK', 'LATERATECHECKWHY'],
    load: () => import(/* webpackChunkName: "agreedRate" */ '../receivables/agreedRate'),
  },
  {
    names: ['INVOICELAG', 'INVOICEONTIME', 'INVOICEONTIMEWHY', 'REMINDERDATES', 'STATEMENTMATCH'],
    load: () => import(/* webpackChunkName: "orderToCash" */ './parts/orderToCash'),
  },
  {
    names: ['DUNNINGACTION', 'NEXTDUNNING'],
    load: () => import(/* webpackChunkName: "dunningAction" */ './parts/dunningAction'),
  },
  {
    names: ['DUNNINGSTAGEWHY', 'DUNNINGACTIONWHY', 'NEXTDUNNINGWHY'],
    load: () => import(/* webpackChunkName: "dunningWhy" */ './parts/dunningWhy'),
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
    names: ['PAYMENTPLAN', 'PLANSTATUS', 'PLANSTATUSWHY'],
    load: () => import(/* webpackChunkName: "paymentPlan" */ './parts/paymentPlan'),
  },
  {
    names: [
      'INSUREDAMOUNT',
      'INSUREDAMOUNTWHY',
      'REMAININGCOVER',
      'REMAININGCOVERWHY',
      'INDEMNITY',
      'INDEMNITYWHY',
      'CLAIMDATES',
      'CLAIMDATESWHY',
      'CLAIMSTEP',
      'COVERFIT',
      'COVERFITWHY',
    ],
    load: () => import(/* webpackChunkName: "insure" */ './parts/insure'),
  },
  {
    names: ['NETEXPOSURE', 'NETEXPOSUREWHY', 'BORROWINGBASE', 'BORROWINGBASEWHY'],
    load: () => import(/* webpackChunkName: "secure" */ './parts/secure'),
  },
  {
    names: [
      'PROVISION',
      'PROVISIONWHY',
      'PROVISIONMATRIX',
      'ROLLRATES',
      'ROLLRATESWHY',
      'LOSSRATES',
      'EXPECTEDLOSS',
      'EXPECTEDLOSSWHY',
    ],
    load: () => import(/* webpackChunkName: "provision" */ './parts/provision'),
  },
  {
    names: ['RISKPRICE', 'RISKPRICEWHY', 'BREAKEVENPD', 'RAROC'],
    load: () => import(/* webpackChunkName: "price" */ './parts/price'),
  },
  {
    names: [
      'CASHRATIO',
      'CASHRATIOWHY',
      'WORKINGCAPITALNEED',
      'WORKINGCAPITALDAYS',
      'CASHFORECAST',
      'CASHFORECASTWHY',
      'CASHSTRESS',
      'CASHSTRESSWHY',
    ],
    load: () => import(/* webpackChunkName: "cash" */ './parts/cash'),
  },
  {
    names: ['CREDITPOLICY'],
    load: () => import(/* webpackChunkName: "creditPolicy" */ '../help/creditPolicy'),
  },
];
