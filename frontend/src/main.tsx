import '@fontsource-variable/inter/wght.css';
import './app/styles/mantine.css';
import './app/styles/tokens.css';
import './app/styles/base.css';
import './app/styles/tabs.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setNonce } from 'get-nonce';
import { App } from '@/app/App';
import { nonce } from '@/app/nonce';
import { startLanguage } from '@/shared/i18n/language';

setNonce(nonce());
const root = document.getElementById('root');
if (root) {
  startLanguage().then(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
