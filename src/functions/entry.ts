import { languageOf } from '../locales/tell';
import { AT_ONCE, LATE, type LateFamily } from './families';
import { lateFunctions, patient } from './patience';
import { functionsOf, type Family } from './worksheetFunction';

const language = languageOf(navigator.language);
const functions = [
  ...Object.values<Family>(AT_ONCE).flatMap(functionsOf),
  ...Object.values<LateFamily>(LATE).flatMap(lateFunctions),
];
for (const [name, run] of functions) CustomFunctions.associate(name, patient(run, language));
