import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Jest's sandbox cannot load ESLint's configuration, so the planted files are linted in a process of their own:
// [path, text] pairs come in on standard input, and the rules that each breaks go out.
// What is not there belongs to no TypeScript project, so the rules that ask for types are left out.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const parts = [];
for await (const part of process.stdin) parts.push(part);

const broken = [];
for (const [filePath, text] of JSON.parse(Buffer.concat(parts).toString())) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
