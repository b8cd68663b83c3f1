import { notifications } from '@mantine/notifications';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server';

// A page's code is fetched when it is first opened, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// What Mantine asks a browser for and jsdom has not.
window.matchMedia = (media) =>
  ({
    media,
    // Nothing fades in: what a test looks at is there at once.
    matches: media.includes('prefers-reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
const nothing = () => undefined;
window.ResizeObserver = class {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
};
window.scrollTo = nothing;
Element.prototype.scrollIntoView = nothing;
Element.prototype.setPointerCapture = nothing;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  notifications.clean();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
});
afterAll(() => server.close());
