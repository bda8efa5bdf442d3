import { fault, isFault, type Fault } from '../fault';
import { similarity } from '../similarity';
import { PLACED_SETTINGS, SECTIONS, type PlacedSetting, type Policy } from './policy';
import { PRESETS } from './presets';
import { UNFIT, type PolicyCell } from './setting';

/** The rows of a policy range: setting and value; further columns are the user's notes. */
export type PolicyRows = readonly (readonly PolicyCell[])[];

/** The value of every setting, in the order of the policy. */
export type PolicyValues = ReadonlyMap<PlacedSetting, unknown>;
type Values = Map<PlacedSetting, unknown>;

/** Words that names of settings had before, which policies in use still have. */
const FORMER_NAMES: readonly (readonly [now: string, before: string])[] = [
  ['截止日', '基准日'],
  ['合作方评价', '同业参考'],
  ['预计一年后速动比率', '一年现金流后的速动比率'],
  ['近期逾期天数变化', '近期较长期逾期天数'],
  ['样本发票数', '已观察发票数'],
];

const BY_NAME = new Map<string, PlacedSetting>();
for (const placed of PLACED_SETTINGS) {
  BY_NAME.set(plain(placed.setting.en), placed);
  BY_NAME.set(plain(placed.setting.zh), placed);
}
for (const [now, before] of FORMER_NAMES) {
  for (const placed of PLACED_SETTINGS.filter(({ setting }) => setting.zh.includes(now))) {
    BY_NAME.set(plain(placed.setting.zh.replace(now, before)), placed);
  }
}

const PRESET_NAMES = ['preset', '预设', '预设方案'];
const HEADINGS = ['setting', '设置', '设置项'];

/**
 * Reads a policy.
 * Arguments: `source` undefined for the built-in default; a text naming presets, several separated by ";"
 * ("30/60/90; 3+1A"); or rows of setting and value, where a row "Preset" names what the others start from.
 * A blank value keeps the default, and so does a zero that does not fit, for some hosts hand a blank over as zero; a row
 * without value and with an unknown name is a heading.
 * Result: the policy.
 * Errors: `wrong` for an unknown setting, preset or value, naming it and its row; a setting given twice; stages
 * or grades out of order.
 */
export function readPolicy(source?: string | PolicyRows): Policy | Fault {
  const values = readPolicyValues(source);
  return isFault(values) ? values : build(values);
}

/** As `readPolicy`, but the settings one by one, before they become a policy. */
export function readPolicyValues(source?: string | PolicyRows): PolicyValues | Fault {
  const values: Values = new Map(PLACED_SETTINGS.map(placed => [placed, placed.setting.standard]));
  const failed = typeof source === 'string' ? applyPresets(source, values) : applyRows(source ?? [], values);
  return failed ?? values;
}

function applyPresets(text: string, values: Values): Fault | undefined {
  for (const name of text
    .split(/[;；]/)
    .map(part => part.trim())
    .filter(Boolean)) {
    const preset = Object.keys(PRESETS).find(known => plain(known) === plain(name));
    if (!preset)
      return fault('wrong', 'policy.unknownPreset', { preset: name, known: Object.keys(PRESETS).join(', ') });
    const failed = applySettings(PRESETS[preset], values);
    if (failed) return failed;
  }
  return undefined;
}

function applyRows(rows: PolicyRows, values: Values): Fault | undefined {
  if (rows.length > 0 && rows[0].length < 2) return fault('wrong', 'policy.notTwoColumns', {});
  const preset = rows.find(row => PRESET_NAMES.includes(plain(String(row[0]))));
  if (preset && typeof preset[1] === 'number' && preset[1] !== 0)
    return fault('wrong', 'policy.dateForList', {});
  const failed = preset && applyPresets(String(preset[1] || ''), values);
  return failed ?? applySettings(rows, values);
}

function applySettings(rows: PolicyRows, values: Values): Fault | undefined {
  const rowOf = new Map<PlacedSetting, number>();
  for (let i = 0; i < rows.length; i++) {
    const [name, value] = rows[i];
    const key = plain(String(name));
    if (value === '' || key === '' || PRESET_NAMES.includes(key) || HEADINGS.includes(key)) continue;
    const placed = BY_NAME.get(key);
    const row = i + 1;
    const at = { argument: 'policy', row };
    if (!placed) {
      const figures = { row, setting: String(name), nearest: nearestSetting(key) };
      return fault('wrong', 'policy.unknownSetting', figures, at);
    }
    const first = rowOf.get(placed);
    if (first !== undefined)
      return fault('wrong', 'policy.settingTwice', { row, setting: String(name), first }, at);
    rowOf.set(placed, row);
    const { kind } = placed.setting;
    const read = kind.read(value);
    if (read === UNFIT) {
      if (value === 0) continue;
      const figures = { row, setting: String(name), value: String(value), expects: kind.expects };
      return fault('wrong', 'policy.badValue', figures, at);
    }
    values.set(placed, read);
  }
  return undefined;
}

function build(values: PolicyValues): Policy | Fault {
  const settings: Record<string, Record<string, unknown>> = {};
  for (const [{ section, name }, value] of values) (settings[section] ??= {})[name] = value;
  const parts: Record<string, unknown> = {};
  for (const [part, { build: buildPart }] of Object.entries(SECTIONS)) {
    const built = (buildPart as (own: unknown) => unknown)(settings[part]);
    if (isFault(built)) return built;
    parts[part] = built;
  }
  return parts as unknown as Policy;
}

/** The known setting whose name is most like what was typed, in the language it was typed in. */
function nearestSetting(key: string): string {
  let best = '';
  let most = -1;
  for (const { setting } of PLACED_SETTINGS) {
    for (const name of [setting.en, setting.zh]) {
      const alike = similarity(key, plain(name));
      if (alike > most) [best, most] = [name, alike];
    }
  }
  return best;
}

/** Letters, digits and signs that tell names apart; case, spaces, colons and full-width forms do not. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:,.'"“”_]/g, '');
}
