import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Problem } from '../api/problem';
import { SignInButtons } from './SignInOffer';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** Says what went wrong in the service's own words, and what can be done. */
export function ProblemAlert({ error, onRetry }: Props) {
  const t = useTranslations('problems');
  const common = useTranslations('common');
  const problem = Problem.of(error);
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={problem.title ?? t('failed')}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problem.unanswered ? t('unanswered') : problem.message}</Text>
        {problem.status >= 500 && problem.traceId !== undefined && (
          <Text size="xs" c="dimmed">
            {t('quote', { traceId: problem.traceId })}
          </Text>
        )}
        {problem.status === 401 && <SignInButtons />}
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {common('tryAgain')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
