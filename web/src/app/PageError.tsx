import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ProblemPage } from '@/shared/ui/ProblemPage';

export function PageError({ error }: ErrorComponentProps) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  // The next time the page is tried, what it asked for is asked again.
  useEffect(() => reset(), [reset]);
  return <ProblemPage error={error} onRetry={() => void router.invalidate()} />;
}
