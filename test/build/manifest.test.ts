import { existsSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { placeManifest, placeOf } from '../../scripts/build/manifest';
import { version } from '../../package.json';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const manifest = read(readFileSync('manifest.xml', 'utf8'));

/** Every element of a manifest, each before those it holds. */
function read(xml: string): Element[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const convert = (nodes: any[]): Element[] =>
    nodes
      .map(({ ':@': attributes = {}, ...rest }) => ({ attributes, name: Object.keys(rest)[0], rest }))
      .filter(({ name }) => name !== '#text')
      .map(({ attributes, name, rest }) => ({
        name,
        attributes,
        children: convert(rest[name]),
        text: rest[name].map((node: any) => node['#text'] ?? '').join(''),
      }));
  const flatten = (elements: readonly Element[]): Element[] =>
    elements.flatMap(element => [element, ...flatten(element.children)]);
  return flatten(convert(parser.parse(xml)));
}

const named = (elements: readonly Element[], ...names: string[]) =>
  elements.filter(element => names.includes(element.name));

const RESOURCES = ['bt:Url', 'bt:String', 'bt:Image'];
const resources = named(manifest, ...RESOURCES).filter(element => 'id' in element.attributes);

/** Every address the manifest holds, of all languages. */
function addresses(elements: readonly Element[]): string[] {
  return elements
    .flatMap(({ attributes: { DefaultValue, Value } }) => [DefaultValue, Value])
    .filter(value => value?.includes('://'));
}

describe('resources', () => {
  test('each is defined once, and used', () => {
    const defined = resources.map(({ attributes }) => attributes.id);
    const used = manifest.flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
    expect(defined.length).toBe(new Set(defined).size);
    expect(defined.sort()).toEqual([...new Set(used)].sort());
  });

  // Longer ids are refused at installation: learn.microsoft.com/javascript/api/manifest/resources.
  test('ids have at most 32 characters', () => {
    for (const { attributes } of resources) expect(attributes.id.length).toBeLessThanOrEqual(32);
  });

  // learn.microsoft.com/javascript/api/manifest/resources: short strings 125 characters, long ones 250.
  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s have at most %i characters', (group, most) => {
    for (const text of named(manifest, group).flatMap(({ children }) => children)) {
      for (const { attributes } of [text, ...text.children]) {
        expect((attributes.DefaultValue ?? attributes.Value).length).toBeLessThanOrEqual(most);
      }
    }
  });

  test('every text and every page to read has its Chinese, by the override of its own namespace', () => {
    const told = [
      ...named(manifest, 'DisplayName', 'Description', 'SupportUrl').filter(
        ({ attributes }) => attributes.DefaultValue !== undefined,
      ),
      ...resources.filter(
        ({ name, attributes: { DefaultValue } }) =>
          name === 'bt:String' || (name === 'bt:Url' && /functions\.json$|\/help\//.test(DefaultValue)),
      ),
    ];
    expect(told.length).toBeGreaterThan(10);
    for (const { name, attributes, children } of told) {
      const prefix = name.startsWith('bt:') ? 'bt:' : '';
      expect([attributes.DefaultValue, children]).toEqual([
        attributes.DefaultValue,
        [
          expect.objectContaining({
            name: `${prefix}Override`,
            attributes: { Locale: 'zh-CN', Value: expect.stringMatching(/\p{Script=Han}|zh-CN/u) },
          }),
        ],
      ]);
    }
  });
});

describe('icons', () => {
  const images = [
    ...named(manifest, 'bt:Image')
      .filter(({ attributes }) => attributes.size)
      .map(({ attributes }) => ({
        size: Number(attributes.size),
        url: resources.find(resource => resource.attributes.id === attributes.resid)!.attributes.DefaultValue,
      })),
    { size: 32, url: named(manifest, 'IconUrl')[0].attributes.DefaultValue },
    { size: 64, url: named(manifest, 'HighResolutionIconUrl')[0].attributes.DefaultValue },
  ];

  test.each(images)('$url is a picture of $size pixels', ({ size, url }) => {
    const png = readFileSync(url.replace('https://localhost:3000/', ''));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  // Excel asks for 16, 32 and 80 at least: learn.microsoft.com/javascript/api/manifest/icon.
  test('every control has all the sizes', () => {
    for (const icon of named(manifest, 'Icon')) {
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '64', '80']);
    }
  });

  test('the drawing of every size is in assets', () => {
    for (const size of [16, 32, 64, 80, 128]) expect(existsSync(`assets/icon-${size}.png`)).toBe(true);
  });
});

describe('what the add-in is', () => {
  test('functions have no namespace, so that =CREDITSCORE() is typed just so', () => {
    expect(readFileSync('manifest.xml', 'utf8')).not.toMatch(/<Namespace|Functions\.Namespace/);
  });

  test('one runtime serves pane, functions and commands, and stays', () => {
    const [runtime] = named(manifest, 'Runtime');
    expect(runtime.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(named(manifest, 'FunctionFile')[0].attributes.resid).toBe('Taskpane.Url');
    expect(named(manifest, 'Page')[0].children[0].attributes.resid).toBe('Taskpane.Url');
  });

  test('every command of the ribbon is associated, and no other', () => {
    const called = named(manifest, 'FunctionName').map(({ text }) => text);
    const source = readFileSync('src/commands/commands.ts', 'utf8');
    const associated = [...source.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map(([, name]) => name);
    expect(associated.sort()).toEqual(called.sort());
  });

  test('its version is the package version', () => {
    expect(named(manifest, 'Version')[0].text).toBe(`${version}.0`);
  });

  test('every address is https on this machine, where npm run excel serves', () => {
    for (const address of addresses(manifest))
      expect(address).toMatch(/^https:\/\/localhost:3000\/[\w./-]+$/);
  });
});

describe('a build for another place', () => {
  const origin = 'https://desk.example.com/credit';

  test('has every address there, and is otherwise the same', () => {
    const placed = placeManifest(placeOf({ origin: `${origin}/` }));
    for (const address of addresses(read(placed)))
      expect(address).toMatch(/^https:\/\/desk\.example\.com\/credit\/\w/);
    expect(placed.replaceAll(origin, 'https://localhost:3000')).toBe(readFileSync('manifest.xml', 'utf8'));
  });

  test('stands beside the released one as a development build: other id, name and namespace', () => {
    const placed = read(placeManifest(placeOf({ origin, channel: 'dev' })));
    expect(named(placed, 'Id')[0].text).not.toBe(named(manifest, 'Id')[0].text);
    expect(named(placed, 'DisplayName')[0].attributes.DefaultValue).toBe('Credit Desk (dev)');
    const { resid } = named(placed, 'Namespace')[0].attributes;
    expect(placed.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue).toBe('DEV');
  });

  test.each(['http://desk.example.com', 'desk.example.com', 'https://desk.example.com/?a=b'])(
    'refuses %s, which Excel would not load',
    bad => {
      expect(() => placeOf({ origin: bad })).toThrow(/expected an https address/);
    },
  );

  test('refuses a channel it does not know', () => {
    expect(() => placeOf({ channel: 'beta' })).toThrow(/expected release or dev/);
  });
});
