import { Alert, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useSuspenseQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isSeller } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/Facts';
import { Gate } from '@/shared/ui/Gate';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { importQuery } from '../api/imports';
import { isOver, progressOf } from './feeds';
import { ImportStatus } from './ImportsTable';
import { Remarks } from './Remarks';

const route = getRouteApi('/stock/import/$id');

export default function OneImportPage() {
  const id = Number(route.useParams().id);
  return <Gate lets={isSeller}>{Number.isSafeInteger(id) && id > 0 ? <OneImport id={id} /> : <NotFoundPage />}</Gate>;
}

function OneImport({ id }: { id: number }) {
  const t = useTranslations('stock.imports');
  const format = useFormatter();
  const queryClient = useQueryClient();
  const { data: feed } = useSuspenseQuery(importQuery(id));
  const over = isOver(feed.status);
  const percent = progressOf(feed);
  // The stock has other cars in it now.
  useEffect(() => {
    if (over) void queryClient.invalidateQueries({ queryKey: ['automobiles'] });
  }, [over, queryClient]);

  return (
    <Page
      title={t('one', { id: String(id) })}
      lead={format.dateTime(new Date(feed.receivedAt), 'moment')}
      actions={<ImportStatus status={feed.status} />}
    >
      <Paper withBorder p="xl" radius="lg">
        <Stack gap="lg">
          {!over && (
            <div>
              <Progress value={percent} size="lg" animated aria-label={t('progress')} />
              <Text size="sm" c="dimmed" mt={6} role="status">
                {t('percent', { percent })}
              </Text>
            </div>
          )}
          {feed.failure !== undefined && (
            <Alert role="alert" color="red" variant="light">
              {feed.failure}
            </Alert>
          )}
          <Facts>
            {(['rows', 'accepted', 'updated', 'unchanged', 'rejected', 'warnings'] as const).map((key) => (
              <Fact key={key} term={t(key)}>
                <Text component="span" size="xl" fw={700}>
                  {format.number(feed[key])}
                </Text>
              </Fact>
            ))}
          </Facts>
          {feed.ignoredColumns.length > 0 && (
            <Text size="sm" c="dimmed">
              {t('ignored', { columns: format.list(feed.ignoredColumns, { type: 'unit' }) })}
            </Text>
          )}
        </Stack>
      </Paper>
      {over && feed.rejected > 0 && <Remarks id={id} kind="rejections" />}
      {over && feed.warnings > 0 && <Remarks id={id} kind="warnings" />}
      <Group>
        <LinkButton to="/stock">{t('toStock')}</LinkButton>
        <LinkButton to="/stock/import" variant="default">
          {t('another')}
        </LinkButton>
      </Group>
    </Page>
  );
}
