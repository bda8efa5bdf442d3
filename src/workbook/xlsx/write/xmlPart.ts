/**
 * An XML part that is changed in place: what is not named keeps its text, so that nothing is lost of what this product
 * does not know. Names are given without prefix; the part's own is put before them.
 */
export class XmlPart {
  private readonly prefix: string;
  private readonly root: string;
  /** The namespace of the part's own elements. */
  readonly namespace: string;

  constructor(public xml: string) {
    // Parts are written in UTF-8, whatever they came in.
    this.xml = xml.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
    const bare = this.xml.replace(/<\?[^?]*\?>|<!--[^]*?-->/g, '');
    const [, prefix = '', root = ''] = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s>/]/.exec(bare) ?? [];
    this.prefix = prefix;
    this.root = root;
    this.xml = this.xml.replace(
      new RegExp(`(<${prefix}${root}(?=[\\s/])[^>]*?)\\s*/>\\s*$`),
      `$1></${prefix}${root}>`,
    );
    const declared = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
    this.namespace = new RegExp(`\\s${declared}\\s*=\\s*["']([^"']*)`).exec(bare)?.[1] ?? '';
  }

  /** A name with the part's prefix. */
  tag(name: string): string {
    return this.prefix + name;
  }

  /** Where the first element of a name stands, however deep, and its first tag; undefined where there is none. */
  findTag(name: string): { readonly at: number; readonly text: string } | undefined {
    const open = new RegExp(`<${this.tag(name)}(?=[\\s>/])[^>]*>`).exec(this.xml);
    return open ? { at: open.index, text: open[0] } : undefined;
  }

  /** Where the first element of a name right in the root stands, and its text; undefined where there is none. */
  find(name: string): { readonly at: number; readonly text: string } | undefined {
    const tag = this.tag(name);
    const child = this.children().find(candidate => candidate.tag === tag);
    return child && { at: child.from, text: this.xml.slice(child.from, child.to) };
  }

  /** The elements right in the root. */
  private children(): { readonly tag: string; readonly from: number; readonly to: number }[] {
    const { xml } = this;
    const found: { tag: string; from: number; to: number }[] = [];
    let at = this.rootContent();
    for (;;) {
      const from = xml.indexOf('<', at);
      if (from < 0 || xml.startsWith('</', from)) return found;
      if (xml.startsWith('<!--', from) || xml.startsWith('<?', from)) {
        at = xml.indexOf('>', xml.indexOf(xml[from + 1] === '?' ? '?>' : '-->', from)) + 1;
        if (at === 0) return found;
        continue;
      }
      const tag = /[^\s/>]*/.exec(xml.slice(from + 1, from + 200))![0];
      at = endOf(xml, tag, from);
      found.push({ tag, from, to: at });
    }
  }

  /** Where the content of the root starts. */
  private rootContent(): number {
    const start = this.xml.search(new RegExp(`<${this.tag(this.root)}[\\s>]`));
    return this.xml.indexOf('>', start) + 1;
  }

  /** The elements right in the first one of a name, each with its text. */
  childrenOf(name: string): string[] {
    const text = this.find(name)?.text ?? '';
    return text.endsWith(`</${this.tag(name)}>`)
      ? elementsOf(text.slice(text.indexOf('>') + 1, text.lastIndexOf('</')))
      : [];
  }

  /**
   * Puts an element in the place of the first one of its name, or where there is none before the first of those that
   * the schema has after it, or at the end. An empty text takes it out.
   */
  put(name: string, text: string, after: readonly string[]): void {
    const found = this.find(name);
    if (found) this.splice(found.at, found.text.length, text);
    else if (text !== '') this.splice(this.before(after), 0, text);
  }

  /** Adds an element to a list, which is made where it is not there, unless an equal one is there. Its place in the list. */
  add(list: string, text: string, after: readonly string[]): number {
    const children = this.childrenOf(list);
    const known = children.indexOf(text);
    if (known >= 0) return known;
    const tag = this.tag(list);
    const open = /^<[^>]*>/.exec(this.find(list)?.text ?? '')?.[0] ?? `<${tag}>`;
    const counted = open
      .replace(/\s*\/>$/, '>')
      .replace(/(\scount\s*=\s*["'])\d+/, `$1${children.length + 1}`);
    this.put(list, `${counted}${children.join('')}${text}</${tag}>`, after);
    return children.length;
  }

  /** Adds an element at the end of the root. */
  addToRoot(text: string): void {
    this.splice(this.before([]), 0, text);
  }

  /** Takes out every empty element of a name whose text passes. */
  remove(name: string, where: (text: string) => boolean): void {
    const element = new RegExp(`<${this.tag(name)}(?=[\\s/>])[^>]*?(?:/>|></${this.tag(name)}>)`, 'g');
    this.xml = this.xml.replace(element, text => (where(text) ? '' : text));
  }

  private before(names: readonly string[]): number {
    const tags = new Set(names.map(name => this.tag(name)));
    const first = names.length > 0 && this.children().find(({ tag }) => tags.has(tag));
    return first ? first.from : this.xml.lastIndexOf(`</${this.tag(this.root)}`);
  }

  private splice(at: number, length: number, text: string): void {
    this.xml = this.xml.slice(0, at) + text + this.xml.slice(at + length);
  }
}

/** The elements that stand side by side in a text. */
function elementsOf(xml: string): string[] {
  const elements: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, index } of xml.matchAll(/<[^!?][^>]*>/g)) {
    const closes = tag[1] === '/';
    if (!closes && depth === 0) from = index;
    if (closes) depth--;
    else if (!tag.endsWith('/>')) depth++;
    if (depth === 0) elements.push(xml.slice(from, index + tag.length));
  }
  return elements;
}

/** Where an element ends that starts at a place; one of its name may stand in it. */
function endOf(xml: string, tag: string, from: number): number {
  const tags = new RegExp(`<(/?)${tag.replaceAll('.', '\\.')}(?=[\\s/>])[^>]*>`, 'g');
  tags.lastIndex = from;
  let depth = 0;
  for (let found = tags.exec(xml); found; found = tags.exec(xml)) {
    if (found[1]) depth--;
    else if (!found[0].endsWith('/>')) depth++;
    if (depth === 0) return tags.lastIndex;
  }
  return xml.length;
}
