import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../credit/language';
import { LANGUAGES } from '../../locales/language';
import type { Desk } from '../desk';
import type { CellNote } from '../grid/cellNote';
import { wordsIn, type Words } from '../words';
import { DropTarget } from './DropTarget';
import { TopBar } from './TopBar';

/** The page: a bar of our own, the grid, and the real task pane beside it. */
export function Preview({ desk, container }: { readonly desk: Desk; readonly container: HTMLElement }) {
  const view = useSyncExternalStore(desk.subscribe, desk.view);
  const [paneShown, setPaneShown] = useState(true);
  const place = useRef<HTMLDivElement>(null);
  const words = wordsIn(view.language);

  useEffect(() => {
    place.current!.append(container);
  }, [container]);

  useEffect(() => {
    document.documentElement.lang = LANGUAGES[view.language].tag;
    document.title = `${view.file ? `${view.file} – ` : ''}${words('product')}`;
  }, [view.language, view.file, words]);

  useEffect(() => {
    const save = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      void desk.save();
    };
    // Keys that are pressed in the pane are heard by the pane's window alone.
    const watchFrames = (): void => {
      for (const { contentWindow } of document.querySelectorAll('iframe')) {
        contentWindow?.addEventListener('keydown', save, true);
      }
    };
    window.addEventListener('keydown', save, true);
    document.addEventListener('load', watchFrames, true);
    return () => {
      window.removeEventListener('keydown', save, true);
      document.removeEventListener('load', watchFrames, true);
    };
  }, [desk]);

  const changeLanguage = (language: Language): void => {
    history.replaceState(null, '', `?lang=${language}`);
    void desk.setLanguage(language);
  };

  return (
    <div className="page">
      <TopBar
        words={words}
        view={view}
        paneShown={paneShown}
        onOpen={file => void desk.openFile(file)}
        onSample={() => void desk.openSample()}
        onSave={() => void desk.save()}
        onBlank={blank => void desk.setBlank(blank)}
        onLanguage={changeLanguage}
        onPane={setPaneShown}
      />
      {view.notice && (
        <div className="notice" role="alert">
          <span>{view.notice}</span>
          <button type="button" aria-label={words('dismiss')} onClick={() => desk.dismiss()}>
            ×
          </button>
        </div>
      )}
      <div className="desk">
        <main className="sheet">
          <div className="grid" ref={place} />
          <div className={`note ${view.note?.kind ?? ''}`} role="status">
            {view.note && <NoteText note={view.note} words={words} />}
          </div>
        </main>
        {view.opened > 0 && (
          <aside className="pane" hidden={!paneShown}>
            <iframe
              key={view.opened}
              src={`pane.html?lang=${LANGUAGES[view.language].tag}`}
              title={words('pane')}
            />
          </aside>
        )}
      </div>
      {view.saving && (
        <div className="busy" role="status">
          {words('saving', { file: view.saving })}
        </div>
      )}
      {view.reading && (
        <div className="busy" role="status">
          {view.opened === 0 ? words('starting') : words('loading', { file: view.reading })}
        </div>
      )}
      <DropTarget words={words} onDrop={file => void desk.openFile(file)} />
    </div>
  );
}

function NoteText({ note, words }: { readonly note: CellNote; readonly words: Words }) {
  if (note.kind === 'kept') {
    return (
      <>
        <b>{note.address}</b> {words('keptFormula', { formula: note.formula })}
      </>
    );
  }
  return (
    <>
      <b>
        {note.address} {note.error}
      </b>{' '}
      {note.reason}
    </>
  );
}
