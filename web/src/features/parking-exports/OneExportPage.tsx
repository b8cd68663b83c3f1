import { Alert, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import { runsParking } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Fact, Facts } from '@/shared/ui/Facts';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { notify } from '@/shared/ui/notices';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { exportQuery, exportsQuery, type StayExport } from './api/exports';
import { AskedFor } from './AskedFor';
import { ExportActions } from './ExportActions';
import { ExportBadge, ExportProgress } from './ExportState';
import { isOver, sizeOf } from './progress';

const route = getRouteApi('/parking/exports/$id');

/** One export: where its mail leads to. */
export default function OneExportPage() {
  const id = Number(route.useParams().id);
  return <Gate lets={runsParking}>{Number.isSafeInteger(id) && id > 0 ? <Asked key={id} id={id} /> : <Gone />}</Gate>;
}

function Asked({ id }: { id: number }) {
  const t = useTranslations('parkingHistory.exports');
  const { data, error, refetch } = useQuery(exportQuery(id));
  if (Problem.is(error, 404)) return <Gone />;
  if (data !== undefined) return <Known of={data} />;
  return (
    <Page title={t('one')}>
      {error === null ? (
        <SkeletonList rows={1} height={240} />
      ) : (
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Known({ of }: { of: StayExport }) {
  const t = useTranslations('parkingHistory.exports');
  const format = useFormatter();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { name, state, failure, createdAt, finishedAt, expiresAt, rowsDone, bytes, filter } = of;
  const moment = (at: string) => format.dateTime(new Date(at), 'moment');
  const size = sizeOf(bytes);
  return (
    <Page title={name} lead={<AskedFor filter={filter} />} actions={<ExportBadge state={state} />}>
      <Paper withBorder p="xl" radius="lg">
        <Stack gap="lg">
          <ExportProgress of={of} />
          {failure !== undefined && (
            <Alert role="alert" color="red" variant="light">
              {t(`failures.${failure}`)}
            </Alert>
          )}
          {state !== 'FAILED' && (
            <Text fw={state === 'READY' ? 600 : 400}>
              {isOver(of) ? t('expires', { at: moment(expiresAt) }) : t('running')}
            </Text>
          )}
          <Facts>
            <Fact term={t('rows')}>{format.number(rowsDone)}</Fact>
            <Fact term={t('size')}>{format.number(size.value, { style: 'unit', unit: size.unit })}</Fact>
            <Fact term={t('created')}>{moment(createdAt)}</Fact>
            {finishedAt !== undefined && <Fact term={t('finished')}>{moment(finishedAt)}</Fact>}
          </Facts>
          <ExportActions
            of={of}
            onDeleted={async () => {
              await navigate({ to: '/parking/exports' });
              await queryClient.invalidateQueries(exportsQuery);
              void notify({ message: t('deleted') });
            }}
          />
        </Stack>
      </Paper>
      <Ways />
    </Page>
  );
}

function Gone() {
  const t = useTranslations('parkingHistory.exports');
  return (
    <Page title={t('gone')}>
      <EmptyState text={t('goneText')} />
      <Ways />
    </Page>
  );
}

function Ways() {
  const t = useTranslations('parkingHistory.exports');
  return (
    <Group>
      <LinkButton to="/parking/exports" variant="default">
        {t('toExports')}
      </LinkButton>
      <LinkButton to="/parking/stays/search" search={{}} variant="default">
        {t('toStays')}
      </LinkButton>
    </Group>
  );
}
