/** A text whose part between `<!-- name -->` and `<!-- /name -->` is written anew. Errors: throws where a marker is missing. */
export function withMarked(text: string, name: string, part: string): string {
  const [first, last] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(first) + first.length, text.indexOf(last)];
  if (from < first.length || to < from) throw new Error(`expected ${first} and ${last}`);
  return `${text.slice(0, from)}\n\n${part}\n\n${text.slice(to)}`;
}
