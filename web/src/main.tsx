import './app/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { onCaughtError } from './app/onCaughtError';
import { createAppRouter } from './app/router';
import { createQueryClient } from './shared/api/query-client';
import { preferredLanguage } from './shared/i18n/language';
import { speak } from './shared/i18n/words';
import { followChanges } from './shared/live/follow-changes';
import { sessionQuery } from './shared/session/session';
import { loadSite } from './shared/site/site';

const queryClient = createQueryClient(() => void queryClient.invalidateQueries(sessionQuery));
const router = createAppRouter(queryClient);
const language = preferredLanguage();
document.documentElement.lang = language;

// All that the first page needs is asked for at once.
const words = speak(language);
queryClient.query(sessionQuery).catch(() => undefined);
void router.load();

await Promise.all([words, loadSite()]);
const element = document.getElementById('app');
if (element === null) throw new Error('index.html has no element for the app');
createRoot(element, { onCaughtError }).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} />
  </StrictMode>,
);

followChanges(queryClient);
