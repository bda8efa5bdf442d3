import { isDeepStrictEqual } from 'node:util';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { helpPages } from '../../scripts/build/helpPages';
import { functionDocs, metadataOf, translate, type FunctionDoc } from '../../scripts/build/metadata';
import { FUNCTIONS } from '../../src/functions/registry';
import { LANGUAGE_IDS, LANGUAGES } from '../../src/locales/language';
import { ZH_FUNCTIONS } from '../../src/locales/zh-CN/functions';
import { EXCEL_BUILT_INS } from './excelBuiltIns';

const ORIGIN = 'https://desk.example.com';

let docs: FunctionDoc[];

beforeAll(async () => {
  docs = await functionDocs();
});

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
const registered = [...FUNCTIONS.keys()].sort();

describe('a wrapper and its JSDoc', () => {
  test('every registered wrapper has metadata, and every metadata a registered wrapper', () => {
    expect(idsOf(docs)).toEqual(registered);
  });

  test('a wrapper takes as many arguments as the metadata tells', () => {
    for (const doc of docs) {
      expect([doc.id, FUNCTIONS.get(doc.id)!.length]).toEqual([doc.id, doc.parameters.length]);
    }
  });

  test('the name in Excel is the wrapper name in capitals, as the registry has it', () => {
    for (const doc of docs) expect([doc.id, doc.name]).toEqual([doc.wrapper.toUpperCase(), doc.id]);
  });

  test('functions, parameters and results are described', () => {
    for (const doc of docs) {
      expect(doc).toMatchObject({ description: /\w/, returns: /\w/ });
      for (const parameter of doc.parameters) {
        expect([doc.id, parameter.name, parameter.description]).toEqual([
          doc.id,
          parameter.name,
          expect.stringMatching(/\w/),
        ]);
      }
    }
  });

  test('what may be left out comes last', () => {
    for (const { id, parameters } of docs) {
      const optional = parameters.map(parameter => parameter.optional === true);
      expect([id, ...optional]).toEqual([id, ...[...optional].sort()]);
    }
  });

  test('an example calls its own function', () => {
    for (const doc of docs) {
      for (const { formula } of doc.examples) expect(formula).toMatch(new RegExp(`^=.*\\b${doc.id}\\(`));
    }
  });
});

describe('names', () => {
  test('are unique over all files', () => {
    expect(new Set(idsOf(docs)).size).toBe(docs.length);
  });

  test('have at least three letters and nothing but letters and digits', () => {
    for (const id of idsOf(docs)) expect(id).toMatch(/^[A-Z]{3}[A-Z0-9]*$/);
  });

  // The last cell of a sheet is XFD1048576, so up to three letters with digits are a cell; R1C1 and RC are as well.
  test('are no cells', () => {
    for (const id of idsOf(docs)) expect(id).not.toMatch(/^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/);
  });

  test('collide with no function of Excel', () => {
    expect(idsOf(docs).filter(id => EXCEL_BUILT_INS.has(id))).toEqual([]);
  });
});

describe('languages', () => {
  test('every function is told, and nothing of one that is not there', () => {
    expect(Object.keys(ZH_FUNCTIONS).sort()).toEqual(registered);
    for (const doc of docs) {
      const names = new Set(doc.parameters.map(parameter => parameter.name));
      const strangers = Object.keys(ZH_FUNCTIONS[doc.id].parameters ?? {}).filter(name => !names.has(name));
      expect([doc.id, ...strangers]).toEqual([doc.id]);
    }
  });

  test('Chinese texts are Chinese, and parameter names differ within a function', () => {
    for (const doc of docs) {
      const { id, description, returns, parameters } = translate(doc, 'zh');
      const texts = [description, returns, ...parameters.flatMap(p => [p.name, p.description])];
      expect([id, texts.filter(words => !/\p{Script=Han}/u.test(words ?? ''))]).toEqual([id, []]);
      expect([id, new Set(parameters.map(p => p.name)).size]).toEqual([id, parameters.length]);
    }
  });

  // CREDITGRADEWHY is told as CREDITGRADE is, but for its own policy; a repeat would drift from what it repeats.
  test('a twin says of its arguments only what its function does not', () => {
    const repeats = Object.entries(ZH_FUNCTIONS).flatMap(([id, { parameters = {} }]) => {
      const base = ZH_FUNCTIONS[id.replace(/(WHY|ZONE)$/, '')];
      if (base === ZH_FUNCTIONS[id]) return [];
      return Object.entries(parameters)
        .filter(([name, text]) => isDeepStrictEqual(text, base?.parameters?.[name]))
        .map(([name]) => `${id}: ${name}`);
    });
    expect(repeats).toEqual([]);
  });

  test('a twin inherits the text of an argument in both languages', () => {
    const [score, why] = ['CREDITGRADE', 'CREDITGRADEWHY'].map(id => docs.find(doc => doc.id === id)!);
    expect(why.parameters[0]).toEqual(score.parameters[0]);
    expect(why.parameters[0].description).toBe('Scores from 0 to 100: one cell or a column.');
    expect(translate(why, 'zh').parameters[0]).toMatchObject({ name: '评分' });
  });

  test('differ in what is told only, never in what a function is', () => {
    const shapes = LANGUAGE_IDS.map(language =>
      JSON.parse(metadataOf(docs, language, ORIGIN)).functions.map((fn: any) => ({
        ...fn,
        description: '',
        helpUrl: '',
        parameters: fn.parameters.map((parameter: any) => ({ ...parameter, name: '', description: '' })),
      })),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });
});

describe('what Excel reads', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
  test.each(LANGUAGE_IDS)('the metadata in %s lets error values through to the function', language => {
    expect(JSON.parse(metadataOf(docs, language, ORIGIN))).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
  });

  test.each(LANGUAGE_IDS)('the metadata in %s sends the reader to a help page that is built', language => {
    const pages = helpPages(docs);
    for (const { helpUrl } of JSON.parse(metadataOf(docs, language, ORIGIN)).functions) {
      expect(pages.has(helpUrl.slice(ORIGIN.length + 1))).toBe(true);
    }
  });

  test('no function is volatile, streaming or asks for its address: each is a pure function of its arguments', () => {
    for (const doc of docs) expect([doc.id, doc.options]).toEqual([doc.id, undefined]);
  });
});

describe('help pages', () => {
  test('one a function and an index in each language, no more', () => {
    const expected = LANGUAGE_IDS.flatMap(id =>
      [...registered, 'index'].map(page => `${LANGUAGES[id].help}${page}.html`),
    );
    expect([...helpPages(docs).keys()].sort()).toEqual(expected.sort());
  });

  test('tell every parameter and are well formed', () => {
    const parser = new XMLParser({ ignoreAttributes: false, unpairedTags: ['meta', 'link'] });
    const pages = helpPages(docs);
    for (const [path, html] of pages) {
      const page = html.replace('<!doctype html>', '');
      expect([path, XMLValidator.validate(page, { unpairedTags: ['meta', 'link'] })]).toEqual([path, true]);
      expect(parser.parse(page).html.head.title).toBeTruthy();
    }
    for (const doc of docs) {
      const page = pages.get(`help/${doc.id}.html`)!;
      for (const { name } of doc.parameters) expect(page).toContain(`<th scope="row">${name}`);
    }
  });
});
