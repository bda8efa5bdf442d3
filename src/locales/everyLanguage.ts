import type { Language } from '../credit/language';
import { addCatalogue } from './catalogue';
import type { Catalogue } from './words';
import { CATALOGUE as EN } from './en/catalogue';
import { LANGUAGE_IDS } from './language';
import { CATALOGUE as ZH } from './zh-CN/catalogue';

// For programs that need not count what they load: the preview, the scripts, the tests. Nothing is ever absent there.
const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: EN, zh: ZH };

for (const language of LANGUAGE_IDS) addCatalogue(language, CATALOGUES[language]);
