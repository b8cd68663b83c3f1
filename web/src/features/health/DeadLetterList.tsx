import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { ExportButton } from '@/shared/ui/ExportButton';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { type DeadLetter, type DeadLetters, deadLettersQuery, redeliver, type ServiceKey } from './api/operations';
import { byTopic, subjectOf } from './health';
import classes from './health.module.css';

interface Props {
  service: ServiceKey;
  letters: DeadLetters;
}

/** What a service could not apply, by what it is about, with the way back. */
export function DeadLetterList({ service, letters }: Props) {
  const t = useTranslations('health.letters');
  const rows = () =>
    Promise.resolve([
      [t('since'), t('topic'), t('key'), t('event'), t('error')],
      ...letters.items.map((one) => [one.at, one.topic, one.key, one.eventType, one.error]),
    ]);
  return (
    <Stack gap="sm" mt="md">
      <div className={classes.head}>
        <Title order={3} size="h5">
          {t('title', { count: letters.total })}
        </Title>
        <ExportButton name={`dead-letters-${service}`} rows={rows} />
      </div>
      <Text size="sm">{t('means')}</Text>
      {byTopic(letters.items).map(([topic, ofTopic]) => (
        <OfTopic key={topic} service={service} topic={topic} letters={ofTopic} />
      ))}
      {letters.total > letters.items.length && (
        <Text size="sm" c="dimmed">
          {t('more', { count: letters.total - letters.items.length })}
        </Text>
      )}
    </Stack>
  );
}

interface OfTopicProps {
  service: ServiceKey;
  topic: string;
  letters: readonly DeadLetter[];
}

function OfTopic({ service, topic, letters }: OfTopicProps) {
  const t = useTranslations('health.letters');
  const subjects = useTranslations('health.subjects');
  const format = useFormatter();
  const queryClient = useQueryClient();
  const sending = useMutation({
    mutationFn: () => redeliver(service, topic),
    onSuccess: (sent) => void notify({ message: t('sent', { ...sent }) }),
    onSettled: () => queryClient.invalidateQueries(deadLettersQuery(service)),
  });
  const subject = subjectOf(topic);
  const what = subject === 'other' ? topic : subjects(subject);
  return (
    <div className={classes.topic}>
      <div className={classes.head}>
        <Text fw={600}>{t('about', { what })}</Text>
        <Button
          size="xs"
          variant="default"
          loading={sending.isPending}
          aria-label={t('sendBackOf', { what })}
          onClick={() => sending.mutate()}
        >
          {t('sendBack')}
        </Button>
      </div>
      {sending.isError && <ProblemAlert error={sending.error} />}
      {sending.data !== undefined && sending.data.failedAgain > 0 && (
        <Text size="sm" role="status" fw={600}>
          {t('sent', { ...sending.data })}
        </Text>
      )}
      <ul className={classes.letters} aria-busy={sending.isPending}>
        {letters.map(({ id, key, eventType, at, reason, error }) => (
          <li key={id}>
            <span>
              {[eventType, key].filter((part) => part !== undefined).join(' · ')}
              {at !== undefined && (
                <Text span size="sm" c="dimmed">
                  {' '}
                  {t('at', { at: format.dateTime(new Date(at), 'moment') })}
                </Text>
              )}
            </span>
            <Text size="sm">
              {t(`reasons.${reason}`)}{' '}
              <Text span size="sm" c="dimmed">
                ({error})
              </Text>
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
