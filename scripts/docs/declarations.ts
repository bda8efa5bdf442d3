import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What stands at the top of a file under a name: a function, a class or a constant. */
export interface Declaration {
  /** Its file from the project's root, and its name: "src/credit/fault.ts#isFault". */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly node: ts.Node;
  /** The declarations that its program names; what it names for types alone is not among them. */
  readonly uses: readonly string[];
}

/** The declarations below some folders, by id. Reads the text of the files alone, which takes no type checker. */
export function declarationsIn(folders: readonly string[]): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const file of folders.flatMap(filesIn)) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const own = source.statements.flatMap(declaredIn);
    const known = importedBy(source, file);
    for (const { name } of own) known.set(name, `${file}#${name}`);
    for (const { name, node } of own) {
      const id = `${file}#${name}`;
      const uses = namedIn(node, known).filter(used => used !== id);
      found.set(id, { id, file, name, node, uses });
    }
  }
  return found;
}

/** A declaration and all that it stands on. */
export function* reachedFrom(
  ids: readonly string[],
  declarations: ReadonlyMap<string, Declaration>,
): Generator<Declaration, void> {
  const seen = new Set<string>(ids);
  // Grows while it is walked through.
  for (const id of seen) {
    const declaration = declarations.get(id);
    if (!declaration) continue;
    yield declaration;
    for (const used of declaration.uses) seen.add(used);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .sort()
    .map(path => join(folder, path));
}

function declaredIn(statement: ts.Statement): { name: string; node: ts.Node }[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name ? [{ name: statement.name.text, node: statement }] : [];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(node =>
    namesOf(node.name).map(name => ({ name, node })),
  );
}

function namesOf(binding: ts.BindingName): string[] {
  if (ts.isIdentifier(binding)) return [binding.text];
  return binding.elements.flatMap(element => (ts.isBindingElement(element) ? namesOf(element.name) : []));
}

/** What the names that a file imports stand for. */
function importedBy(source: ts.SourceFile, file: string): Map<string, string> {
  const imported = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const path = statement.moduleSpecifier.text;
    const bindings = statement.importClause?.namedBindings;
    if (!path.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) {
      imported.set(name.text, `${join(dirname(file), path)}.ts#${(propertyName ?? name).text}`);
    }
  }
  return imported;
}

function namedIn(node: ts.Node, known: ReadonlyMap<string, string>): string[] {
  const inner = new Set<string>();
  const named = new Set<string>();
  const walk = (part: ts.Node): void => {
    if (ts.isTypeNode(part)) return;
    const binds = part !== node && (ts.isVariableDeclaration(part) || ts.isParameter(part));
    if (binds) for (const name of namesOf(part.name)) inner.add(name);
    if (ts.isIdentifier(part) && isValue(part)) named.add(part.text);
    part.forEachChild(walk);
  };
  walk(node);
  return [...named].flatMap(name => (inner.has(name) ? [] : (known.get(name) ?? [])));
}

/** Whether an identifier stands for a value, and is not the name of a property. */
function isValue(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== name;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name !== name;
  return true;
}
