import { MESSAGES } from '../../credit/messages';
import type { Catalogue } from '../words';
import { ZH_SENTENCES } from './sentences';
import { ZH_TERMS } from './terms';

export const CATALOGUE: Catalogue = { sentences: ZH_SENTENCES, kinds: MESSAGES, terms: ZH_TERMS };
