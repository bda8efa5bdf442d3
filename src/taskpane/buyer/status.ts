import type { LimitStatus } from '../../credit/limit/limitStatus';
import type { Tone } from '../parts/Notice';

export const STATUS_TONES: Readonly<Record<LimitStatus, Tone>> = {
  limitOk: 'good',
  limitWatch: 'watch',
  limitOver: 'bad',
  limitNone: 'plain',
};
