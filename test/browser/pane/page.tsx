import '../../../src/taskpane/ownFonts';
import '../../../src/locales/everyLanguage';
import { createRoot } from 'react-dom/client';
import { registerOwnIcons } from '../../../src/taskpane/icons';
import { Pane } from '../../../src/taskpane/Pane';
import { HostProvider } from '../../../src/taskpane/HostProvider';
import { deskBook } from '../../support/deskBook';

declare global {
  interface Window {
    desk: Awaited<ReturnType<typeof deskBook>>;
  }
}

/** The pane beside the workbook in memory, in the language and the theme that the address names. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en-US';
const dark = asked.has('dark');
registerOwnIcons();
void deskBook({}, { language, dark }).then(desk => {
  window.desk = desk;
  createRoot(document.getElementById('root')!).render(
    <HostProvider host={desk.workbook.host}>
      <Pane workbook={desk.workbook} />
    </HostProvider>,
  );
});
