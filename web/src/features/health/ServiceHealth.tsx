import { Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type DeadLetters, deadLettersQuery, type ServiceKey, type State, stateQuery } from './api/operations';
import { DeadLetterList } from './DeadLetterList';
import { type Verdict, verdictOn, verdictOnCopy, verdictOnOutbox } from './health';
import classes from './health.module.css';
import { useHealthWords } from './useHealthWords';

const tones = { well: 'good', working: 'open', wrong: 'bad' } as const;

export function ServiceHealth({ service }: { service: ServiceKey }) {
  const t = useTranslations('health');
  const problems = useTranslations('problems');
  const state = useQuery(stateQuery(service));
  const letters = useQuery(deadLettersQuery(service));
  const problem = state.isError ? Problem.of(state.error) : undefined;
  const verdict = state.data === undefined ? undefined : verdictOn(state.data, letters.data?.total ?? 0);

  return (
    <Paper component="section" withBorder radius="lg" p="xl" aria-labelledby={`health-${service}`}>
      <div className={classes.head}>
        <Title order={2} size="h4" id={`health-${service}`}>
          {t(`services.${service}.name`)}
        </Title>
        {problem !== undefined ? (
          <StatusBadge tone="bad">{t('verdict.away')}</StatusBadge>
        ) : (
          verdict !== undefined && <StatusBadge tone={tones[verdict]}>{t(`verdict.${verdict}`)}</StatusBadge>
        )}
      </div>
      {problem !== undefined ? (
        <Stack gap={4} mt="sm">
          <Text size="sm">{problem.unanswered ? problems('unanswered') : problem.message}</Text>
          <Text size="sm" fw={600}>
            {t(`services.${service}.without`)}
          </Text>
          <Text size="sm">{t(`services.${service}.meanwhile`)}</Text>
        </Stack>
      ) : state.data === undefined ? (
        <Stack gap="xs" mt="sm" role="status" aria-label={t('asking')}>
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} height={20} />
          ))}
        </Stack>
      ) : (
        <Details service={service} state={state.data} letters={letters.data} />
      )}
    </Paper>
  );
}

interface DetailsProps {
  service: ServiceKey;
  state: State;
  letters: DeadLetters | undefined;
}

function Details({ service, state, letters }: DetailsProps) {
  const t = useTranslations('health');
  const words = useHealthWords(service);
  return (
    <>
      <ul className={classes.facts}>
        {state.copies.map((copy) => (
          <Said key={copy.name} verdict={verdictOnCopy(copy)}>
            {words.copy(copy)}
          </Said>
        ))}
        <Said verdict={verdictOnOutbox(state.events)}>{words.events(state.events, state.at)}</Said>
        {state.mails !== undefined && (
          <Said verdict={verdictOnOutbox(state.mails)}>{words.mails(state.mails, state.at)}</Said>
        )}
        {state.refunds !== undefined && (
          <Said verdict={verdictOnOutbox(state.refunds)}>{words.refunds(state.refunds, state.at)}</Said>
        )}
        {letters?.known === true && letters.total === 0 && <Said verdict="well">{t('letters.none')}</Said>}
        {letters?.known === false && <Said verdict="working">{t('letters.unknown')}</Said>}
      </ul>
      {letters !== undefined && letters.total > 0 && <DeadLetterList service={service} letters={letters} />}
    </>
  );
}

function Said({ verdict, children }: { verdict: Verdict; children: string }) {
  return (
    <li className={classes.fact} data-verdict={verdict}>
      {children}
    </li>
  );
}
