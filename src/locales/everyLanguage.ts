import { addCatalogue } from './catalogue';
import { CATALOGUE as EN } from './en/catalogue';
import { CATALOGUE as ZH } from './zh-CN/catalogue';

// For programs that need not count what they load: the preview, the scripts, the tests. Nothing is ever absent there.
addCatalogue('en', EN);
addCatalogue('zh', ZH);
