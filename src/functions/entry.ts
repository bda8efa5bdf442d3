import { FUNCTIONS } from './registry';

for (const [name, run] of FUNCTIONS) CustomFunctions.associate(name, run);
