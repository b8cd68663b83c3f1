import type { QueryClient } from '@tanstack/react-query';

/** Asks anew who works when, and what is free then: after people, their hours or the house's have changed. */
export const planChanged = (queryClient: QueryClient) =>
  Promise.all(['workshop-calendar', 'free-slots'].map((root) => queryClient.invalidateQueries({ queryKey: [root] })));
