import { officeWorkbook } from '../../../src/workbook/office/office';
import type { Bench, User, Wire } from '../bench';
import type { HostEvent } from './host/desk';

/** What Microsoft's client keeps for tests of events, which otherwise come in through the host's frame. */
interface ClientEvents {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly HostEvent[] }): void;
}

const client = OfficeExtension as unknown as ClientEvents;
let benches = 0;

export function listenToEvents(): void {
  client._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

/** A fresh workbook on the server and our form of it, which reaches it through Microsoft's client. */
export function openBench(): Bench & { readonly address: string } {
  const address = `${location.origin}/workbook/${++benches}`;
  return {
    address,
    workbook: officeWorkbook({ name: 'excel', language: 'en-US', dark: false }, address),
    user: remote<User>(`${address}/user`),
    markAsBefore: names =>
      Excel.run({ session: address }, async ({ workbook }) => {
        const sheets = Object.entries(names).map(([sheet, name]) => ({
          sheet: workbook.worksheets.getItem(sheet),
          name,
        }));
        for (const { sheet } of sheets) {
          sheet.load('id');
          sheet.customProperties.add('creditDesk', 'owned');
        }
        await workbook.context.sync();
        const kept = Object.fromEntries(sheets.map(({ sheet, name }) => [sheet.id, name]));
        workbook.settings.add('sheets of Credit Desk', JSON.stringify(kept));
        await workbook.context.sync();
      }),
    wire: Object.assign(remote<Wire>(`${address}/wire`), { limit: 5_000_000 }),
  };
}

/** An object whose every method is a call to the server. */
function remote<T extends object>(address: string): T {
  return new Proxy({} as T, {
    get: (target, method) =>
      Reflect.get(target, method) ??
      (async (...args: unknown[]) => {
        const response = await fetch(`${address}/${String(method)}`, {
          method: 'POST',
          body: JSON.stringify(args),
        });
        if (!response.ok) throw new Error(await response.text());
        const { value, events, error } = (await response.json()) as {
          value?: unknown;
          events: HostEvent[];
          error?: string;
        };
        client._testTriggerRichApiMessageEvent({ entries: events });
        if (error !== undefined) throw new Error(error);
        return value;
      }),
  });
}
