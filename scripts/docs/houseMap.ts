import ARROWS from '../../test/arrows.json';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = ARROWS;

const SUBJECTS: Readonly<Record<string, string>> = {
  credit: 'the rules: no Excel, no clock, no words',
  locales: 'the words, English and Chinese',
  cells: 'how Excel spells values',
  functions: 'the formulas',
  workbook: 'the only door to Excel',
  reading: "finds tables in the user's sheets",
  refresh: 'the meeting: reads, judges, writes sheets',
  taskpane: 'the pane',
  commands: 'the button of the ribbon',
  preview: 'a workbook in the browser',
};

/**
 * The folders of src as a Mermaid graph. An arrow is drawn from a folder to those that it may import and that none of
 * these imports in turn, so that whatever can be reached by arrows may be imported.
 */
export function houseMap(): string {
  const boxes = Object.keys(MAY_IMPORT).map(
    folder => `  ${folder}["<b>${folder}</b><br>${SUBJECTS[folder]}"]`,
  );
  const arrows = Object.entries(MAY_IMPORT).flatMap(([folder, others]) => {
    const beyond = new Set(others.flatMap(other => MAY_IMPORT[other]));
    return others.filter(other => !beyond.has(other)).map(other => `  ${folder} --> ${other}`);
  });
  return ['```mermaid', 'graph TD', ...boxes, ...arrows, '```'].join('\n');
}
