import { useEffect, useState } from 'react';
import type { Words } from '../words';

interface DropTargetProps {
  readonly words: Words;
  readonly onDrop: (file: File) => void;
}

const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Covers the page while a file is dragged over it, also over the grid and the pane, and takes the file. */
export function DropTarget({ words, onDrop }: DropTargetProps) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const frames = new WeakSet<Window>();
    // A file dragged straight onto the pane is seen by the pane's window alone.
    const watchFrames = (): void => {
      for (const { contentWindow } of document.querySelectorAll('iframe')) {
        if (!contentWindow || frames.has(contentWindow)) continue;
        frames.add(contentWindow);
        contentWindow.addEventListener('dragenter', enter);
        contentWindow.addEventListener('dragover', enter);
      }
    };
    window.addEventListener('dragenter', enter, true);
    document.addEventListener('load', watchFrames, true);
    return () => {
      window.removeEventListener('dragenter', enter, true);
      document.removeEventListener('load', watchFrames, true);
    };
  }, []);

  return (
    <div
      className="drop"
      hidden={!over}
      onDragOver={event => event.preventDefault()}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onDrop(file);
      }}
    >
      <p>{words('drop')}</p>
      <p className="quiet">{words('dropNote')}</p>
    </div>
  );
}
