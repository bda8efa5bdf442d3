// First: Fluent looks for its fonts as it loads.
import './ownFonts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerOwnIcons } from './icons';
import './pane.css';
import { App } from './App';

registerOwnIcons();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
