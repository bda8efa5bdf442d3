import ts from 'typescript';
import { CHAPTERS, type ChapterId } from '../../src/credit/portfolio/chapters';
import { SECTIONS, type Policy } from '../../src/credit/policy/policy';
import { EN_SHEETS } from '../../src/locales/en/sheets';
import { declarationsIn, reachedFrom, type Declaration } from './declarations';

export type SectionId = keyof Policy;

/** How far a family of settings reaches. */
export interface Reach {
  /** The worksheet functions whose program reads it, by the names of their wrappers. */
  readonly wrappers: ReadonlySet<string>;
  /** The chapters of the portfolio that read it; the buyer's card in the pane shows all chapters. */
  readonly chapters: ReadonlySet<ChapterId>;
  /** The sheets of the refresh, by the names of their files, that show such a chapter or read it themselves. */
  readonly sheets: ReadonlySet<string>;
  /** Whether reading the user's tables depends on it. */
  readonly reading: boolean;
}

/** What each family of settings reaches, as the program's own text tells: who reads `policy.<family>`. */
export function reachOfSections(wrappers: ReadonlySet<string>): Map<SectionId, Reach> {
  const declarations = declarationsIn([
    'src/credit',
    'src/cells',
    'src/functions',
    'src/reading',
    'src/refresh',
  ]);
  const all = [...declarations.values()];
  const read = new Map(all.map(({ id, node }) => [id, sectionsReadIn(node)]));
  const readBy = (some: readonly Declaration[]) => new Set(some.flatMap(({ id }) => read.get(id)!));
  const below = (folder: string) => all.filter(({ file }) => file.startsWith(folder));
  const deep = (id: string) => readBy([...reachedFrom([id], declarations)]);

  const functions = below('src/functions/').filter(({ name }) => wrappers.has(name));
  const ofWrapper = functions.map(({ id, name }) => [name, deep(id)] as const);
  const ofChapter = CHAPTERS.map(
    ({ id }) => [id, deep(`src/credit/portfolio/chapters/${id}.ts#${id}`)] as const,
  );
  const ofSheet = Object.keys(EN_SHEETS).flatMap(name => {
    const parts = below(`src/refresh/sheets/${name}.ts`);
    if (parts.length === 0) return [];
    const shown = new Set(parts.flatMap(chaptersShownIn));
    const sections = ofChapter.flatMap(([id, known]) => (shown.has(id) ? [...known] : []));
    return [[name, new Set([...readBy(parts), ...sections])] as const];
  });
  const reading = readBy(below('src/reading/'));

  const having = <N>(known: readonly (readonly [N, ReadonlySet<SectionId>])[], section: SectionId) =>
    new Set(known.filter(([, sections]) => sections.has(section)).map(([name]) => name));
  return new Map(
    (Object.keys(SECTIONS) as SectionId[]).map(section => [
      section,
      {
        wrappers: having(ofWrapper, section),
        chapters: having(ofChapter, section),
        sheets: having(ofSheet, section),
        reading: reading.has(section),
      },
    ]),
  );
}

/** The chapters whose figures a declaration takes out of a buyer's or the portfolio's; all where it goes through the list. */
function chaptersShownIn({ node, uses }: Declaration): ChapterId[] {
  const ids = CHAPTERS.map(({ id }) => id);
  if (uses.some(used => used.endsWith('#CHAPTERS'))) return ids;
  const named = new Set<string>();
  const walk = (part: ts.Node): void => {
    if (ts.isPropertyAccessExpression(part)) named.add(part.name.text);
    if (ts.isBindingElement(part)) named.add((part.propertyName ?? part.name).getText());
    part.forEachChild(walk);
  };
  walk(node);
  return ids.filter(id => named.has(id));
}

/**
 * The families that a declaration takes out of a policy, whatever it calls it: `policy.limit`, `{ limit } = rules`,
 * `({ limit }: Policy)`, `answer(policy, ({ limit }) => …)`.
 */
function sectionsReadIn(node: ts.Node): SectionId[] {
  const names = new Set<string>();
  const found = new Set<SectionId>();
  const isPolicy = (part: ts.Node | undefined): boolean =>
    part !== undefined && (/(^|\.)policy$/i.test(part.getText()) || names.has(part.getText()));
  const add = (name: string): void => {
    if (name in SECTIONS) found.add(name as SectionId);
  };
  const bind = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.add(name.text);
    else if (ts.isObjectBindingPattern(name)) {
      name.elements.forEach(element => add((element.propertyName ?? element.name).getText()));
    }
  };
  const walk = (part: ts.Node): void => {
    if (ts.isParameter(part) && (isOfPolicy(part.type) || isGivenPolicy(part))) bind(part.name);
    if (ts.isVariableDeclaration(part) && !ts.isIdentifier(part.name) && isPolicy(part.initializer))
      bind(part.name);
    if (ts.isPropertyAccessExpression(part) && isPolicy(part.expression)) add(part.name.text);
    part.forEachChild(walk);
  };
  walk(node);
  return [...found];
}

/** Whether a type is the policy or some families of it. */
function isOfPolicy(type: ts.TypeNode | undefined): boolean {
  const text = type?.getText() ?? '';
  if (text === 'Policy' || text.startsWith('Pick<Policy,')) return true;
  const named = type
    ?.getSourceFile()
    .statements.find(part => ts.isTypeAliasDeclaration(part) && part.name.text === text);
  return named !== undefined && isOfPolicy((named as ts.TypeAliasDeclaration).type);
}

/** Whether a parameter is the first of a rule that gets a policy: from `answer`, or by the type of what returns it. */
function isGivenPolicy(parameter: ts.ParameterDeclaration): boolean {
  const rule = parameter.parent;
  if (!ts.isArrowFunction(rule) || rule.parameters[0] !== parameter) return false;
  if (ts.isCallExpression(rule.parent)) return rule.parent.expression.getText() === 'answer';
  const maker = ts.findAncestor(rule, ts.isFunctionDeclaration);
  const made = maker?.type;
  return made !== undefined && ts.isFunctionTypeNode(made) && isOfPolicy(made.parameters[0]?.type);
}
