// First: Fluent looks for its fonts as it loads.
import './ownFonts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerOwnIcons } from './icons';
import './pane.css';
import { Start } from './Start';

registerOwnIcons();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Start />
  </StrictMode>,
);
