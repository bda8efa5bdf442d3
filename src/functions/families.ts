import * as assess from './assess/score';
import * as collect from './collect/dunning';
import * as limit from './limit/creditLimit';
import * as policy from './help/creditPolicy';
import * as receivables from './receivables/ageing';
import type { FAMILIES } from './registry';
import type { Family } from './worksheetFunction';

/** The families whose functions are typed every day: they come with the page, and never let a cell wait. */
export const EAGER = { assess, collect, limit, policy, receivables };

/** A family whose code comes when one of its functions is first called. */
export interface LazyFamily {
  readonly names: readonly string[];
  readonly load: () => Promise<Family>;
}

/** What the table holds for a family, so that a name it does not have is no program. */
interface LazyOf<Functions> extends LazyFamily {
  readonly names: readonly Uppercase<keyof Functions & string>[];
  readonly load: () => Promise<Functions & Family>;
}

type LazyName = Exclude<keyof typeof FAMILIES, keyof typeof EAGER>;

/** The other families, each a part of its own in the build. */
export const LAZY = {
  chances: {
    names: ['DEFAULTPROB', 'DEFAULTPROBWHY', 'LATEPROB', 'LATEPROBWHY'],
    load: () => import(/* webpackChunkName: "chances" */ './assess/probability'),
  },
  distress: {
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
    load: () => import(/* webpackChunkName: "distress" */ './assess/distress'),
  },
  paymentBehaviour: {
    names: ['PAYMENTRECORD', 'PAYMENTINDEX', 'PAYMENTINDEXWHY', 'PAYMENTTREND', 'PAYMENTTRENDWHY'],
    load: () => import(/* webpackChunkName: "paymentBehaviour" */ './assess/paymentRecord'),
  },
  buyerFile: {
    names: [
      'NORMALGRADE',
      'NORMALGRADEWHY',
      'QUESTIONNAIRESCORE',
      'QUESTIONNAIRESCOREWHY',
      'FILECOMPLETENESS',
      'FILECOMPLETENESSWHY',
      'STATEMENTRATIOS',
    ],
    load: () => import(/* webpackChunkName: "buyerFile" */ './assess/customerFile'),
  },
  limitUse: {
    names: ['LIMITUSAGE', 'HEADROOM', 'LIMITCHECKWHY', 'EXPOSUREWHY'],
    load: () => import(/* webpackChunkName: "limitUse" */ './limit/usage'),
  },
  limitControl: {
    names: ['STAGEDLIMIT', 'STAGEDLIMITWHY', 'EFFECTIVELIMIT', 'EFFECTIVELIMITWHY', 'CONCENTRATION'],
    load: () => import(/* webpackChunkName: "limitControl" */ './limit/control'),
  },
  monitor: {
    names: ['WARNINGS', 'WARNINGSWHY', 'REVIEWDATE', 'REVIEWDATEWHY'],
    load: () => import(/* webpackChunkName: "monitor" */ './monitor/monitor'),
  },
  performance: {
    names: [
      'DSO',
      'BESTDSO',
      'DELINQUENTDSO',
      'AVGDAYSDELINQUENT',
      'DSOROLLING',
      'DSOCOUNTBACK',
      'DSOCOUNTBACKWHY',
      'DSOLIFETIME',
      'COLLECTIONINDEX',
      'ARTURNOVER',
      'CASHFREED',
    ],
    load: () => import(/* webpackChunkName: "performance" */ './receivables/performance'),
  },
  paymentDays: {
    names: ['DAYSBEYONDTERMS', 'DAYSTOPAY', 'AVERAGETERMS', 'DAYSLATE'],
    load: () => import(/* webpackChunkName: "paymentDays" */ './receivables/paymentDays'),
  },
  interest: {
    names: [
      'LATEINTEREST',
      'LATEINTERESTSCHEDULE',
      'LATECOMPENSATION',
      'DISCOUNTAPR',
      'EARLYDISCOUNT',
      'EARLYDISCOUNTWHY',
    ],
    load: () => import(/* webpackChunkName: "interest" */ './receivables/interest'),
  },
  agreedRate: {
    names: ['LATERATECHECK', 'LATERATECHECKWHY'],
    load: () => import(/* webpackChunkName: "agreedRate" */ './receivables/agreedRate'),
  },
  orderToCash: {
    names: ['INVOICELAG', 'INVOICEONTIME', 'INVOICEONTIMEWHY', 'REMINDERDATES', 'STATEMENTMATCH'],
    load: () => import(/* webpackChunkName: "orderToCash" */ './orderToCash/orderToCash'),
  },
  paymentPlan: {
    names: ['PAYMENTPLAN', 'PLANSTATUS', 'PLANSTATUSWHY'],
    load: () => import(/* webpackChunkName: "paymentPlan" */ './collect/paymentPlan'),
  },
  insure: {
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
    load: () => import(/* webpackChunkName: "insure" */ './insure/cover'),
  },
  secure: {
    names: ['NETEXPOSURE', 'NETEXPOSUREWHY', 'BORROWINGBASE', 'BORROWINGBASEWHY'],
    load: () => import(/* webpackChunkName: "secure" */ './secure/secure'),
  },
  plan: {
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
    load: () => import(/* webpackChunkName: "plan" */ './plan/provision'),
  },
  price: {
    names: ['RISKPRICE', 'RISKPRICEWHY', 'BREAKEVENPD', 'RAROC'],
    load: () => import(/* webpackChunkName: "price" */ './plan/price'),
  },
  cash: {
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
    load: () => import(/* webpackChunkName: "cash" */ './plan/cash'),
  },
} satisfies { readonly [Name in LazyName]: LazyOf<(typeof FAMILIES)[Name]> };
