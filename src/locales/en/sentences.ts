import type { MessageId } from '../../credit/message';
import { EN_CELLS } from './cells';
import { EN_POLICY } from './policy';
import { EN_ASSESS } from './assess';
import { EN_LIMIT } from './limit';
import { EN_DECIDE } from './decide';
import { EN_RECEIVABLES } from './receivables';
import { EN_COLLECT } from './collect';
import { EN_INSURE } from './insure';
import { EN_MONITOR } from './monitor';
import { EN_ORDER_TO_CASH } from './orderToCash';
import { EN_SECURE } from './secure';
import { EN_PLAN } from './plan';
import { EN_PORTFOLIO } from './portfolio';
import { EN_READING } from './reading';

export const EN_SENTENCES: Readonly<Record<MessageId, string>> = {
  ...EN_CELLS,
  ...EN_POLICY,
  ...EN_ASSESS,
  ...EN_LIMIT,
  ...EN_DECIDE,
  ...EN_RECEIVABLES,
  ...EN_COLLECT,
  ...EN_INSURE,
  ...EN_MONITOR,
  ...EN_ORDER_TO_CASH,
  ...EN_SECURE,
  ...EN_PLAN,
  ...EN_PORTFOLIO,
  ...EN_READING,
};
