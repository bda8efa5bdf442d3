import { languageOf } from '../locales/language';
import { EAGER, LAZY } from './generated/files';
import { lazyFunctions, loadOnDemand } from './lazy';
import { functionsOf } from './worksheetFunction';

const language = languageOf(navigator.language);
const functions = [...EAGER.flatMap(functionsOf), ...LAZY.flatMap(lazyFunctions)];
for (const [name, run] of functions) CustomFunctions.associate(name, loadOnDemand(run, language));
