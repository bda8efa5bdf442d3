import { TimeSlicer } from '../workbook/timeSlicer';

/** What a reading does, one after the other. */
export const READING_STAGES = ['reading', 'assessing'] as const;

/** What a refresh does. */
export const REFRESH_STAGES = [...READING_STAGES, 'comparing', 'sheets', 'writing'] as const;
export type Stage = (typeof REFRESH_STAGES)[number];

/** How far a reading or a refresh has come. */
export interface Progress {
  readonly stage: Stage;
  /** Of the stage, 0 to 1. */
  readonly share: number;
}

/** Whoever waits for a reading or a refresh: is told of its progress and may call it off. */
export interface ProgressListener {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The pace of a stage. */
export function slicerOf(stage: Stage, { progress, signal }: ProgressListener): TimeSlicer {
  progress?.({ stage, share: 0 });
  return new TimeSlicer(share => progress?.({ stage, share }), signal);
}
