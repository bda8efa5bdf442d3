import ts from 'typescript';
import { CHAPTERS, type ChapterId } from '../../src/credit/portfolio/chapters';
import { SECTIONS, type Policy } from '../../src/credit/policy/policy';
import { declarationsIn, reachedFrom } from './declarations';

export type SectionId = keyof Policy;

/** How far a family of settings reaches. */
export interface Reach {
  /** The worksheet functions whose program reads it, by the names of their wrappers. */
  readonly wrappers: ReadonlySet<string>;
  /** The chapters of the portfolio, which sheets and pane show, that read it. */
  readonly chapters: ReadonlySet<ChapterId>;
}

/** What each family of settings reaches, as the program's own text tells: who reads `policy.<family>`. */
export function reachOfSections(wrappers: ReadonlySet<string>): Map<SectionId, Reach> {
  const declarations = declarationsIn(['src/credit', 'src/cells', 'src/functions']);
  const read = new Map([...declarations.values()].map(({ id, node }) => [id, sectionsReadIn(node)]));
  const reachOf = (ids: readonly string[]) =>
    new Set([...reachedFrom(ids, declarations)].flatMap(({ id }) => read.get(id)!));

  const functions = [...declarations.values()].filter(
    ({ file, name }) => file.startsWith('src/functions/') && wrappers.has(name),
  );
  const ofWrapper = functions.map(({ id, name }) => ({ name, sections: reachOf([id]) }));
  const ofChapter = CHAPTERS.map(({ id }) => ({
    id,
    sections: reachOf([`src/credit/portfolio/chapters/${id}.ts#${id}`]),
  }));
  return new Map(
    (Object.keys(SECTIONS) as SectionId[]).map(section => [
      section,
      {
        wrappers: new Set(ofWrapper.filter(({ sections }) => sections.has(section)).map(({ name }) => name)),
        chapters: new Set(ofChapter.filter(({ sections }) => sections.has(section)).map(({ id }) => id)),
      },
    ]),
  );
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
