import { answer, type Result } from '../call/answer';
import { eachBuyer, reasonsOfBuyers } from '../call/buyerRows';
import type { Cell, Cells } from '../../cells/cell';
import { numberColumn } from '../call/columns';
import { readFacts, type ReadFacts } from '../../cells/factTable';
import { orBlank } from '../call/shown';
import { DistressJudge, factsOfModel, type Distress } from '../../credit/assess/distress/judge';
import type { DistressModel } from '../../credit/assess/distress/model';
import { termReason, zoneReason } from '../../credit/assess/distress/reasons';
import type { FactId } from '../../credit/assess/facts';
import { isFault, type Fault } from '../../credit/fault';
import { positive } from '../../credit/figure';
import type { Policy } from '../../credit/policy/policy';
import { messageOf } from '../../credit/message';
import type { Language } from '../../credit/language';
import { formatMessage, term, termRow } from '../../locales/formatMessage';

/** What every function about distress is given. */
export interface DistressCall {
  readonly values: Cells | Cell;
  readonly headers: Cells | Cell;
  readonly policy: Cells | Cell;
  /** The model under a policy, or why there is none. */
  readonly model: (rules: Policy) => DistressModel | Fault;
  /** The price index, for the one model that needs it. */
  readonly priceIndex?: Cells | Cell;
}

/** One result a buyer, made from what the model says of it. */
export function distressColumn(
  call: DistressCall,
  shown: (distress: Distress, language: Language) => Result,
): any[][] {
  return answer(call.policy, rules => {
    const { language } = rules.general;
    const prepared = prepare(call, rules);
    if (isFault(prepared)) return prepared;
    const { read, needed, judge, indexFault } = prepared;
    return eachBuyer(read, needed, term(judge.model.name, language), row => {
      const distress = indexFault(row) ?? judge.judge(row);
      return isFault(distress) ? distress : shown(distress, language);
    });
  });
}

/** Every buyer's terms as a table: item, figure, weight, contribution, reason. Terms that are not known say what they need. */
export function distressReasons(call: DistressCall): any[][] {
  return answer(call.policy, rules => {
    const { language } = rules.general;
    const prepared = prepare(call, rules);
    if (isFault(prepared)) return prepared;
    const { read, needed, judge, indexFault } = prepared;
    const headings = ['item', 'figure', 'weight', 'contribution', 'reason'] as const;
    return reasonsOfBuyers(
      read,
      needed,
      termRow(headings, language),
      term('row', language),
      row => indexFault(row) ?? distressLines(judge, row, language),
    );
  });
}

interface Prepared {
  readonly read: ReadFacts;
  readonly needed: ReadonlySet<FactId>;
  readonly judge: DistressJudge;
  readonly indexFault: (row: number) => Fault | undefined;
}

function prepare(call: DistressCall, rules: Policy): Prepared | Fault {
  const model = call.model(rules);
  if (isFault(model)) return model;
  const needed = factsOfModel(model);
  const read = readFacts(call.values, call.headers, needed);
  if (isFault(read)) return read;
  const { priceIndex } = call;
  if (priceIndex === undefined) {
    return { read, needed, judge: new DistressJudge(model, read.facts), indexFault: () => undefined };
  }
  const indexes = numberColumn(priceIndex, 'priceIndex');
  return {
    read,
    needed,
    judge: new DistressJudge(model, read.facts, row => indexes.at(row)),
    indexFault: row => indexes.faultAt(row, read.facts.rows) ?? positive('priceIndex', indexes.at(row)),
  };
}

function distressLines(judge: DistressJudge, row: number, language: Language): Result[][] {
  const { model } = judge;
  const distress = judge.judge(row);
  const lines: Result[][] = isFault(distress)
    ? [[term(model.name, language), '', '', '', formatMessage(distress.message, language)]]
    : [
        [
          term(model.name, language),
          distress.score,
          '',
          '',
          formatMessage(zoneReason(distress, model), language),
        ],
      ];
  if (!isFault(distress) && model.probability) {
    const reason = formatMessage(messageOf('distress.probability', {}), language);
    lines.push([term('probability', language), distress.probability, '', '', reason]);
  }
  if (model.constant !== 0) {
    const reason = formatMessage(messageOf('distress.constant', {}), language);
    lines.push([term('constant', language), '', '', model.constant, reason]);
  }
  for (const found of judge.terms(row)) {
    const { term: of, figure, coefficient, contribution } = found;
    const reason = formatMessage(termReason(found), language);
    lines.push([term(of.name, language), orBlank(figure), coefficient, orBlank(contribution), reason]);
  }
  return lines;
}
