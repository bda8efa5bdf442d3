import '../src/locales/everyLanguage';
import { casesOf } from './field/cases';
import { lineOf } from './field/line';

/** `npm run -s field -- FILE.json [id…]`: what the product makes of ledgers as people keep them, a JSON line a case. */
async function main([file, ...ids]: readonly string[]): Promise<void> {
  if (file === undefined) {
    console.error('npm run -s field -- FILE.json [id…]');
    process.exitCode = 2;
    return;
  }
  for (const fieldCase of casesOf(file)) {
    if (ids.length === 0 || ids.includes(fieldCase.id)) console.log(JSON.stringify(await lineOf(fieldCase)));
  }
}

void main(process.argv.slice(2));
