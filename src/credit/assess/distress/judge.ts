import { fault, type Fault } from '../../fault';
import type { MissingPaper } from '../checklist';
import type { FactTable } from '../factTable';
import type { FactId } from '../facts';
import { nineDecimals } from '../figures';
import { listed } from '../listed';
import { paperSaying } from '../reasons';
import { factsBehindItem, itemColumns, type ItemColumns } from '../statementItems';
import type { DistressModel, Zone } from './model';
import { distinct, type DistressTerm } from './term';

export interface TermFound {
  readonly term: DistressTerm;
  readonly coefficient: number;
  /** NaN where it is not known. */
  readonly figure: number;
  readonly contribution: number;
  readonly missing: readonly MissingPaper[];
  /** A divisor that is not above zero. */
  readonly unfit: MissingPaper | undefined;
}

export interface Distress {
  readonly score: number;
  /** NaN where the model gives none. */
  readonly probability: number;
  readonly zone: Zone;
}

/** What a model says of the buyers of a table. Scores are taken to nine decimals, so that zones do not turn on noise. */
export class DistressJudge {
  private readonly item: ItemColumns;
  private readonly figures: readonly ((row: number) => number)[];
  private readonly coefficients: Float64Array;

  constructor(
    readonly model: DistressModel,
    facts: FactTable,
    priceIndex: (row: number) => number = () => NaN,
  ) {
    this.item = itemColumns(facts);
    this.figures = model.terms.map(({ term }) => term.prepare({ item: this.item, priceIndex }));
    this.coefficients = Float64Array.from(model.terms, ({ coefficient }) => coefficient);
  }

  /**
   * The score of a buyer, its probability and its zone.
   * Errors: `missing` naming the items that are not known; `domain` where an item that divides is not above zero.
   */
  judge(row: number): Distress | Fault {
    let score = this.model.constant;
    for (let i = 0; i < this.figures.length; i++) score += this.coefficients[i] * this.figures[i](row);
    if (!Number.isFinite(score)) return this.fault(row);
    score = nineDecimals(score);
    return { score, probability: this.model.probability?.(score) ?? NaN, zone: this.model.zone(score) };
  }

  /** Every term of a buyer's score, also where the score is not known. */
  terms(row: number): TermFound[] {
    return this.model.terms.map(({ term, coefficient }, i) => {
      const figure = this.figures[i](row);
      const of = ({ fact, year }: MissingPaper) => this.item(fact, year)[row];
      return {
        term,
        coefficient,
        figure: nineDecimals(figure),
        contribution: nineDecimals(coefficient * figure),
        missing: term.needs.filter(paper => Number.isNaN(of(paper))),
        unfit: term.divisors.find(paper => of(paper) <= 0),
      };
    });
  }

  private fault(row: number): Fault {
    const terms = this.terms(row);
    const missing = distinct(terms.flatMap(term => term.missing));
    if (missing.length > 0)
      return fault('missing', 'distress.missing', { papers: listed(missing.map(paperSaying)) });
    const unfit = terms.find(term => term.unfit)?.unfit;
    return unfit
      ? fault('domain', 'distress.notAboveZero', { paper: paperSaying(unfit) })
      : fault('missing', 'cell.missing', { argument: 'priceIndex' });
  }
}

/** The facts that a model's score rests on. */
export function factsOfModel({ terms }: DistressModel): ReadonlySet<FactId> {
  return new Set(terms.flatMap(({ term }) => term.needs.flatMap(({ fact }) => factsBehindItem(fact))));
}
