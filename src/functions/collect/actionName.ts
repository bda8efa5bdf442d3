import type { Language } from '../../credit/language';
import { wordOf } from '../../locales/formatMessage';

/** What is done at a stage, in words. */
export function actionName(stage: number, action: string, language: Language): string {
  return wordOf(stage === 0 ? 'noAction' : action || 'unnamedAction', language);
}
