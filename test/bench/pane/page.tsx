import '../../../src/locales/everyLanguage';
import { createRoot } from 'react-dom/client';
import { registerOwnIcons } from '../../../src/taskpane/icons';
import { Pane } from '../../../src/taskpane/Pane';
import { HostProvider } from '../../../src/taskpane/HostProvider';
import type { Workbook } from '../../../src/workbook/workbook';
import { handedOver } from './workbook';

declare global {
  interface Window {
    /** Puts the pane on the page, once there is a workbook. */
    openPane: () => void;
  }
}

/** The pane beside a workbook of so many invoices: one that hands over arrays, or one in the preview's grid. */
const asked = new URLSearchParams(location.search);
const invoices = Number(asked.get('invoices'));
registerOwnIcons();
void open().then(workbook => {
  window.openPane = () =>
    createRoot(document.getElementById('root')!).render(
      <HostProvider host={{ language: 'en-US', dark: false }}>
        <Pane workbook={workbook} />
      </HostProvider>,
    );
});

async function open(): Promise<Workbook> {
  const workbook = asked.has('grid')
    ? await (await import('./gridWorkbook')).inGrid(invoices)
    : handedOver(invoices);
  await new Promise(settled => setTimeout(settled, 500));
  return workbook;
}
