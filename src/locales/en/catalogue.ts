import { MESSAGES } from '../../credit/messages';
import type { Catalogue } from '../words';
import { EN_SENTENCES } from './sentences';
import { EN_TERMS } from './terms';

export const CATALOGUE: Catalogue = { sentences: EN_SENTENCES, kinds: MESSAGES, terms: EN_TERMS };
