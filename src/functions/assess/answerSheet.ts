import { isOmitted, plainValue, type Cell, type Cells } from '../../cells/cell';
import { readFlag, readNumber, type CellReader } from '../../cells/decode';
import { fault, isFault, type Fault } from '../../credit/fault';
import type { QuestionnairePolicy } from '../../credit/policy/questionnaire';

/** A questionnaire as it stands in the sheet. */
export interface AnswerSheet {
  /** The answers of each buyer, NaN where there is none; the fault of one that cannot be read. */
  readonly buyers: readonly (readonly number[] | Fault)[];
  readonly weights: readonly number[];
  readonly names: readonly string[];
  /** Whether the questions stand one below the other, and the buyers side by side. */
  readonly down: boolean;
}

/**
 * Reads answers with their weights. Questions run along the row, or down the sheet where the weights do.
 * Errors: `wrong` where weights and questions differ in number, or a weight is none.
 */
export function answerSheet(
  answers: Cells | Cell,
  weights: Cells | Cell,
  questions: Cells | Cell,
  { leastAnswer, mostAnswer }: QuestionnairePolicy,
): AnswerSheet | Fault {
  const block: Cell[][] = Array.isArray(answers) ? answers : [[answers]];
  const guide: Cells | Cell = isOmitted(weights) ? questions : weights;
  const down =
    Array.isArray(guide) &&
    !isOmitted(guide) &&
    guide.length > 1 &&
    guide[0].length === 1 &&
    guide.length === block.length;
  const rows = down ? block[0].map((_, column) => block.map(row => row[column])) : block;
  const width = rows[0].length;

  const given = isOmitted(weights) ? new Array<Cell>(width).fill(1) : listOf(weights);
  if (given.length !== width) {
    return fault('wrong', 'file.weightsWidth', { weights: given.length, questions: width });
  }
  const read = given.map((cell, question) => readNumber(cell, 'weights', question));
  const failed = read.find(isFault);
  if (failed) return failed;

  const readAnswer = answerReader(leastAnswer, mostAnswer);
  const names = isOmitted(questions) ? [] : listOf(questions).map(cell => String(plainValue(cell)).trim());
  return {
    buyers: rows.map((row, buyer) => {
      const own = row.map(cell => readAnswer(cell, 'answers', buyer));
      return own.find(isFault) ?? (own as number[]);
    }),
    weights: read.map(weight => (Number.isNaN(weight as number) ? 0 : (weight as number))),
    names: Array.from({ length: width }, (_, question) => names[question] || String(question + 1)),
    down,
  };
}

/** A number, or yes for the best answer and no for the worst. A zero below the worst answer is a blank of some hosts. */
function answerReader(least: number, most: number): CellReader<number> {
  return (cell, argument, row) => {
    const figure = readNumber(cell, argument, row);
    if (!isFault(figure)) return figure === 0 && least > 0 ? NaN : figure;
    const flag = readFlag(cell, argument, row);
    return isFault(flag) ? figure : flag ? most : least;
  };
}

function listOf(cells: Cells | Cell): Cell[] {
  return Array.isArray(cells) ? cells.flat() : [cells];
}
