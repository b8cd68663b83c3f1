import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RequestHandler } from 'msw';
import { App } from '@/app/App';
import { onCaughtError } from '@/app/onCaughtError';
import { createAppRouter } from '@/app/router';
import { createQueryClient } from '@/shared/api/query-client';
import type { Language } from '@/shared/i18n/language';
import { speak } from '@/shared/i18n/words';
import { sessionQuery } from '@/shared/session/session';
import { type Backend, backend } from './backend';
import { server } from './server';

interface Options {
  language?: Language;
  /** In place of the services' own. */
  answers?: RequestHandler[];
}

/** The whole app at a path, with services that answer as given. */
export async function open(path: string, given: Partial<Backend> = {}, options: Options = {}) {
  const { language = 'en', answers = [] } = options;
  server.use(...answers, ...backend(given));
  const queryClient = createQueryClient(() => void queryClient.invalidateQueries(sessionQuery));
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  await speak(language);
  const screen = render(<App queryClient={queryClient} router={router} />, {
    onCaughtError,
  });
  return { user: userEvent.setup(), router, screen, queryClient };
}
