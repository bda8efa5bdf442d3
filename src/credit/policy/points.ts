/**
 * A scale of points: the first score counts below the first edge, each further one from its edge on.
 * Written "20 | 1: 40 | 1.5: 80": below 1 twenty points, from 1 forty, from 1.5 eighty.
 */
export interface PointScale {
  readonly edges: readonly number[];
  /** One more than edges. */
  readonly scores: readonly number[];
}

const STEP = /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)\s*[:：]\s*(\d+(?:\.\d+)?)$/i;

/** Result: the scale, or undefined where the text is none, the edges do not rise or points leave 0 to 100. */
export function parsePoints(text: string): PointScale | undefined {
  const [first, ...steps] = text.split(/[|｜]/).map(part => part.trim());
  const scores = [first === '' ? NaN : Number(first)];
  const edges: number[] = [];
  for (const step of steps) {
    const match = STEP.exec(step);
    if (!match) return undefined;
    edges.push(Number(match[1]) / (match[2] ? 100 : 1));
    scores.push(Number(match[3]));
  }
  const rising = edges.every((edge, i) => i === 0 || edge > edges[i - 1]);
  return rising && scores.every(score => score >= 0 && score <= 100) ? { edges, scores } : undefined;
}

export function writePoints({ edges, scores }: PointScale): string {
  return [String(scores[0]), ...edges.map((edge, i) => `${edge}: ${scores[i + 1]}`)].join(' | ');
}

/** The step of a scale that a figure stands on; an edge belongs to the step it opens. */
export function stepOf(figure: number, edges: ArrayLike<number>): number {
  let step = 0;
  while (step < edges.length && figure >= edges[step]) step++;
  return step;
}

/** The points of a figure. */
export function pointsFor(figure: number, { edges, scores }: PointScale): number {
  return scores[stepOf(figure, edges)];
}
