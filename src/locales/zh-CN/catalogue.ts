import { SAYINGS } from '../../credit/sayings';
import type { Catalogue } from '../catalogue';
import { ZH_SENTENCES } from './sentences';
import { ZH_TERMS } from './terms';

export const CATALOGUE: Catalogue = { sentences: ZH_SENTENCES, kinds: SAYINGS, terms: ZH_TERMS };
