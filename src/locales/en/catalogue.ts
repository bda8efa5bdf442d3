import { SAYINGS } from '../../credit/sayings';
import type { Catalogue } from '../catalogue';
import { EN_SENTENCES } from './sentences';
import { EN_TERMS } from './terms';

export const CATALOGUE: Catalogue = { sentences: EN_SENTENCES, kinds: SAYINGS, terms: EN_TERMS };
