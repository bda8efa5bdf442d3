import type { Session } from './session';

/**
 * Settings stand in the workbook file as JSON text, because hosts differ in what they make of empty arrays and
 * of dates inside a setting's value.
 */
export async function readSetting(session: Session, name: string): Promise<unknown> {
  return session.run(async context => {
    const setting = loadSetting(context, name);
    await context.sync();
    return settingValue(setting);
  });
}

/** Asks for a setting's value with the next round trip; `settingValue` then has it. */
export function loadSetting(context: Excel.RequestContext, name: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(name);
  setting.load('value');
  return setting;
}

/** The value of a loaded setting, undefined when it was never set or is not ours to read. */
export function settingValue(setting: Excel.Setting): unknown {
  if (setting.isNullObject || typeof setting.value !== 'string') return undefined;
  try {
    return JSON.parse(setting.value);
  } catch {
    return undefined;
  }
}

/** Sets a setting with the next round trip. Undefined leaves an empty text, which reads as never set. */
export function putSetting(context: Excel.RequestContext, name: string, value: unknown): void {
  context.workbook.settings.add(name, JSON.stringify(value) ?? '');
}

export async function writeSetting(session: Session, name: string, value: unknown): Promise<void> {
  await session.run(async context => {
    putSetting(context, name, value);
    await context.sync();
  });
}
