import { Alert, Button, Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { fieldErrors } from '@/shared/api/field-errors';
import type { PriceCurve } from '@/shared/parking/tariffs';
import { dayIn, momentIn } from '@/shared/time/zoned';
import { DayInput } from '@/shared/ui/DayInput';
import { Dialog } from '@/shared/ui/Dialog';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { type Tariff, tariffsChanged, tariffSitesQuery } from '../api/tariffs';
import { checkQuery, publishVersion, type Version, versionQuery, versionsQuery } from '../api/versions';
import { useTariffZones } from '../useTariffZones';
import { ChangeList } from './ChangeList';
import { changesOf } from './changes';
import { inForceAt } from './states';
import classes from './versions.module.css';

interface Props {
  tariff: Tariff;
  version: Version;
  etag: string;
  curves: readonly PriceCurve[];
  onPublished: () => void;
  onClose: () => void;
}

/** Publishes a version for good, after saying what that changes and where. */
export function PublishDialog({ tariff, version, etag, curves, onPublished, onClose }: Props) {
  const t = useTranslations('tariffs.publish');
  const { id } = tariff;
  const queryClient = useQueryClient();
  const { zones, ofSites } = useTariffZones(id);
  const [chosenZone, setZone] = useState<string>();
  const zone = chosenZone ?? zones[0];
  const format = useSiteFormat(zone);
  const [later, setLater] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState('00:00');
  const [tried, setTried] = useState(false);
  const start = later && day !== null && time !== '' ? momentIn(zone, day, time) : undefined;
  const publishing = useMutation({
    mutationFn: () => publishVersion(id, version.number, etag, start?.toISOString()),
    onSuccess: async () => {
      await tariffsChanged(queryClient);
      onClose();
      onPublished();
      void notify({ message: t('done', { number: String(version.number) }) });
    },
  });
  const errors = fieldErrors(publishing.error, { '/startsAt': 'startsAt' });
  const missing = tried && later && start === undefined ? t('whenMissing') : undefined;

  return (
    <Dialog title={t('title', { number: String(version.number), name: tariff.name })} opened wide onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!later || start !== undefined) publishing.mutate();
        }}
      >
        <Stack>
          <Where tariff={tariff} />
          <What tariff={tariff} version={version} curves={curves} at={start} />
          <Radio.Group
            label={t('when')}
            value={later ? 'later' : 'now'}
            onChange={(value) => setLater(value === 'later')}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="now" label={t('now')} data-autofocus />
              <Radio value="later" label={t('later')} />
            </Stack>
          </Radio.Group>
          {later && (
            <>
              <div className={classes.when}>
                <DayInput
                  label={t('day')}
                  minDate={dayIn(zone, new Date())}
                  value={day}
                  onChange={setDay}
                  error={missing ?? errors.startsAt}
                />
                <TextInput
                  type="time"
                  label={t('time')}
                  value={time}
                  onChange={({ currentTarget }) => setTime(currentTarget.value)}
                />
              </div>
              {zones.length > 1 && (
                <NativeSelect
                  label={t('zone')}
                  value={zone}
                  data={[...zones]}
                  onChange={({ currentTarget }) => setZone(currentTarget.value)}
                />
              )}
              <Text size="sm">
                {t(ofSites ? 'clocks' : 'ownClocks', { zone })}{' '}
                {start !== undefined && <strong>{t('starts', { moment: format.moment(start) })}</strong>}
              </Text>
            </>
          )}
          <Alert color="orange" variant="light" title={t('final')}>
            {t('finalText')}
          </Alert>
          {publishing.isError && errors.startsAt === undefined && <ProblemAlert error={publishing.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={publishing.isPending}>
              {t('confirm', { number: String(version.number) })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

const NAMED = 5;

/** The places at which it counts. */
function Where({ tariff: { id } }: { tariff: Tariff }) {
  const t = useTranslations('tariffs.publish');
  const format = useFormatter();
  const sites = useQuery(tariffSitesQuery(id)).data;
  if (sites === undefined) return null;
  const names = sites.items.slice(0, NAMED).map(({ name }) => name);
  const more = sites.totalItems - names.length;
  return (
    <Text>
      {sites.totalItems === 0
        ? t('nowhere')
        : t('where', {
            count: sites.totalItems,
            names: format.list(more > 0 ? [...names, t('more', { count: more })] : names),
          })}
    </Text>
  );
}

interface WhatProps extends Pick<Props, 'tariff' | 'version' | 'curves'> {
  /** When it comes into force; now, if absent. */
  at: Date | undefined;
}

/** What is different from what would be in force otherwise. */
function What({ tariff: { id, currency }, version, curves, at }: WhatProps) {
  const t = useTranslations('tariffs.publish');
  const versions = useQuery(versionsQuery(id)).data ?? [];
  const old = inForceAt(versions, at ?? new Date());
  const before = useQuery({ ...versionQuery(id, old?.number ?? 0), enabled: old !== undefined }).data?.value;
  const check = useQuery({
    ...checkQuery(before?.document ?? version.document),
    enabled: before !== undefined,
  });
  if (old === undefined) return <Text>{t('first')}</Text>;
  if (before === undefined || check.data === undefined) return null;
  const changes = changesOf(
    { document: before.document, curves: check.data.curves },
    { document: version.document, curves },
  );
  return (
    <div>
      <Text fw={600}>{t('instead', { number: String(old.number) })}</Text>
      <ChangeList changes={changes} currency={currency} />
    </div>
  );
}
