import { createRoot } from 'react-dom/client';
import { registerOwnIcons } from '../../../src/taskpane/icons';
import { Pane } from '../../../src/taskpane/Pane';
import { Surroundings } from '../../../src/taskpane/Surroundings';
import { handedOver } from './workbook';

declare global {
  interface Window {
    /** The milliseconds of each task above 50. */
    held: number[];
  }
}

/** The pane beside a workbook of so many invoices that hands over arrays: whatever the page is held up by is ours. */
const invoices = Number(new URLSearchParams(location.search).get('invoices'));
const workbook = handedOver(invoices);
registerOwnIcons();
// In a task of its own: making the workbook is no work of the pane.
setTimeout(() => {
  window.held = [];
  new PerformanceObserver(list => {
    window.held.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  createRoot(document.getElementById('root')!).render(
    <Surroundings language="en-US" dark={false}>
      <Pane workbook={workbook} />
    </Surroundings>,
  );
});
