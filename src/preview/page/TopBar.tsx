import { useRef } from 'react';
import type { Language } from '../../credit/language';
import { LANGUAGE_IDS, LANGUAGES, languageOf } from '../../locales/language';
import type { View } from '../desk';
import type { BlankCell } from '../grid/argument';
import type { Words } from '../words';

interface TopBarProps {
  readonly words: Words;
  readonly view: View;
  readonly paneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onBlank: (blank: BlankCell) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onPane: (shown: boolean) => void;
}

export function TopBar({
  words,
  view,
  paneShown,
  onOpen,
  onSample,
  onSave,
  onBlank,
  onLanguage,
  onPane,
}: TopBarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="bar">
      <span className="product">{words('product')}</span>
      <span className="badge" title={words('notExcelWhy')}>
        {words('notExcel')}
      </span>
      <span className="file">{view.file}</span>
      <span className="stretch" />
      <label className="choice" title={words('blanksWhy')}>
        {words('blanks')}
        <select
          value={view.blank === 0 ? 'zero' : 'null'}
          onChange={event => onBlank(event.target.value === 'zero' ? 0 : null)}
        >
          <option value="null">{words('blanksWeb')}</option>
          <option value="zero">{words('blanksDesktop')}</option>
        </select>
      </label>
      <select
        aria-label={words('language')}
        value={LANGUAGES[view.language].tag}
        onChange={event => onLanguage(languageOf(event.target.value))}
      >
        {LANGUAGE_IDS.map(id => LANGUAGES[id]).map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" onClick={onSample}>
        {words('sample')}
      </button>
      <button type="button" disabled={view.opened === 0 || view.saving !== undefined} onClick={onSave}>
        {words('save')}
      </button>
      <button type="button" className="primary" onClick={() => picker.current!.click()}>
        {words('open')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={event => {
          const file = event.target.files?.[0];
          // The same file can be chosen again after it was saved anew.
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
      <button
        type="button"
        className="toggle"
        aria-pressed={paneShown}
        title={words(paneShown ? 'hidePane' : 'showPane')}
        onClick={() => onPane(!paneShown)}
      >
        {words('pane')}
      </button>
    </header>
  );
}
