import '@univerjs/preset-sheets-core/lib/index.css';
import './customFunctions';
import './page/preview.css';
import { createRoot } from 'react-dom/client';
import type { Language } from '../credit/language';
import { languageOf } from '../locales/language';
import { Desk } from './desk';
import { Preview } from './page/Preview';

const container = document.createElement('div');
const desk = new Desk(container, pageLanguage());
createRoot(document.getElementById('root')!).render(<Preview desk={desk} container={container} />);
void desk.openSample();

/** The language the address asks for, else the browser's. */
function pageLanguage(): Language {
  return languageOf(new URLSearchParams(location.search).get('lang') ?? navigator.language);
}
