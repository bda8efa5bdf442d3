import * as assess from './assess';
import * as collect from './collect';
import * as limit from './limit';
import * as policy from './policy';
import * as receivables from './receivables';
import type { FAMILIES } from './registry';
import type { Family } from './worksheetFunction';

/** The families whose functions are typed every day: they come with the page, and never let a cell wait. */
export const AT_ONCE = { assess, collect, limit, policy, receivables };

/** A family whose code comes when one of its functions is first called. */
export interface LateFamily {
  readonly names: readonly string[];
  readonly load: () => Promise<Family>;
}

/** What the table holds for a family, so that a name it does not have is no program. */
interface LateOf<Functions> extends LateFamily {
  readonly names: readonly Uppercase<keyof Functions & string>[];
  readonly load: () => Promise<Functions & Family>;
}

type LateName = Exclude<keyof typeof FAMILIES, keyof typeof AT_ONCE>;

/** The other families, each a part of its own in the build. */
export const LATE = {
  chances: {
    names: ['DEFAULTPROB', 'DEFAULTPROBWHY', 'LATEPROB', 'LATEPROBWHY'],
    load: () => import(/* webpackChunkName: "chances" */ './chances'),
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
    load: () => import(/* webpackChunkName: "distress" */ './distress'),
  },
  paymentBehaviour: {
    names: ['PAYMENTRECORD', 'PAYMENTINDEX', 'PAYMENTINDEXWHY', 'PAYMENTTREND', 'PAYMENTTRENDWHY'],
    load: () => import(/* webpackChunkName: "paymentBehaviour" */ './paymentBehaviour'),
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
    load: () => import(/* webpackChunkName: "buyerFile" */ './buyerFile'),
  },
  limitUse: {
    names: ['LIMITUSAGE', 'HEADROOM', 'LIMITCHECKWHY', 'EXPOSUREWHY'],
    load: () => import(/* webpackChunkName: "limitUse" */ './limitUse'),
  },
  limitControl: {
    names: ['STAGEDLIMIT', 'STAGEDLIMITWHY', 'EFFECTIVELIMIT', 'EFFECTIVELIMITWHY', 'CONCENTRATION'],
    load: () => import(/* webpackChunkName: "limitControl" */ './limitControl'),
  },
  monitor: {
    names: ['WARNINGS', 'WARNINGSWHY', 'REVIEWDATE', 'REVIEWDATEWHY'],
    load: () => import(/* webpackChunkName: "monitor" */ './monitor'),
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
    load: () => import(/* webpackChunkName: "performance" */ './performance'),
  },
  paymentDays: {
    names: ['DAYSBEYONDTERMS', 'DAYSTOPAY', 'AVERAGETERMS', 'DAYSLATE'],
    load: () => import(/* webpackChunkName: "paymentDays" */ './paymentDays'),
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
    load: () => import(/* webpackChunkName: "interest" */ './interest'),
  },
  agreedRate: {
    names: ['LATERATECHECK', 'LATERATECHECKWHY'],
    load: () => import(/* webpackChunkName: "agreedRate" */ './agreedRate'),
  },
  orderToCash: {
    names: ['INVOICELAG', 'INVOICEONTIME', 'INVOICEONTIMEWHY', 'REMINDERDATES', 'STATEMENTMATCH'],
    load: () => import(/* webpackChunkName: "orderToCash" */ './orderToCash'),
  },
  paymentPlan: {
    names: ['PAYMENTPLAN', 'PLANSTATUS', 'PLANSTATUSWHY'],
    load: () => import(/* webpackChunkName: "paymentPlan" */ './paymentPlan'),
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
    load: () => import(/* webpackChunkName: "insure" */ './insure'),
  },
  secure: {
    names: ['NETEXPOSURE', 'NETEXPOSUREWHY', 'BORROWINGBASE', 'BORROWINGBASEWHY'],
    load: () => import(/* webpackChunkName: "secure" */ './secure'),
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
    load: () => import(/* webpackChunkName: "plan" */ './plan'),
  },
  price: {
    names: ['RISKPRICE', 'RISKPRICEWHY', 'BREAKEVENPD', 'RAROC'],
    load: () => import(/* webpackChunkName: "price" */ './price'),
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
    load: () => import(/* webpackChunkName: "cash" */ './cash'),
  },
} satisfies { readonly [Name in LateName]: LateOf<(typeof FAMILIES)[Name]> };
