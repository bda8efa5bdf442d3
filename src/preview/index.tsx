import '@univerjs/preset-sheets-core/lib/index.css';
import './customFunctions';
import './page/preview.css';
import { createRoot } from 'react-dom/client';
import { Desk, LANGUAGES, type PageLanguage } from './desk';
import { Preview } from './page/Preview';

const container = document.createElement('div');
const desk = new Desk(container, pageLanguage());
createRoot(document.getElementById('root')!).render(<Preview desk={desk} container={container} />);
void desk.openSample();

/** The language the address asks for, else the browser's. */
function pageLanguage(): PageLanguage {
  const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return asked.toLowerCase().startsWith('zh') ? LANGUAGES[1] : LANGUAGES[0];
}
