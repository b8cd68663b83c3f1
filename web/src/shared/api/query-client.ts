import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** @param signedOut is told when a service says that nobody is signed in (any more) */
export function createQueryClient(signedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (Problem.is(error, 401)) signedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && error instanceof Problem && error.passing,
      },
    },
  });
}
