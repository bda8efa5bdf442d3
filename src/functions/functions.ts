import { languageOf } from '../locales/language';
import { EAGER, LAZY, type LazyFamily } from './families';
import { lazyFunctions, loadOnDemand } from './lazy';
import { functionsOf, type Family } from './worksheetFunction';

const language = languageOf(navigator.language);
const functions = [
  ...Object.values<Family>(EAGER).flatMap(functionsOf),
  ...Object.values<LazyFamily>(LAZY).flatMap(lazyFunctions),
];
for (const [name, run] of functions) CustomFunctions.associate(name, loadOnDemand(run, language));
