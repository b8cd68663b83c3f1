import { Autocomplete, NativeSelect, NumberInput, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { operatorsQuery } from '@/shared/parking/operators';
import type { Site } from '@/shared/parking/sites';
import { siteKinds } from '@/shared/parking/spaces';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { addSite, changeSite, ownSiteQuery } from './api/sites';
import classes from './manage.module.css';
import { checkSite, siteValues, type SiteValues, toSiteRequest } from './site-form';

const PositionMap = lazy(() => import('@/shared/map/PositionMap'));

const pointers: Record<string, keyof SiteValues> = {
  '/operatorId': 'operatorId',
  '/name': 'name',
  '/street': 'street',
  '/postcode': 'postcode',
  '/city': 'city',
  '/timeZone': 'timeZone',
  '/position': 'latitude',
  '/position/latitude': 'latitude',
  '/position/longitude': 'longitude',
  '/zoneGroup': 'zoneGroup',
  '/capacity': 'capacity',
  '/externalId': 'externalId',
};
const timeZones = Intl.supportedValuesOf('timeZone');

interface Props {
  /** None, for a new one. */
  site?: Versioned<Site>;
  onSaved: (site: Site) => void;
  /** In place of a button to cancel. */
  leave: ReactNode;
}

/** What a site is: who runs it, where it is, how large it is. */
export function SiteForm({ site: newest, onSaved, leave }: Props) {
  const t = useTranslations('parkingManage.site');
  const words = useTranslations('parking.kinds');
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const operators = useQuery(operatorsQuery);
  const [site, again, saved] = useOpened(newest, ({ value }) => ownSiteQuery(value.id));
  const form = useForm<SiteValues>({
    initialValues: siteValues(site?.value),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkSite(values)).map(([field, wrong]) => [field, t(`error.${wrong}`)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: async (values) => {
      const request = toSiteRequest(values, site?.value.geometry);
      if (site === undefined) return addSite(request, keyFor(request));
      const changed = await changeSite(site.value.id, site.etag, request);
      saved(changed);
      return changed.value;
    },
    onSaved: async (now) => {
      form.setInitialValues(siteValues(now));
      await queryClient.invalidateQueries({ queryKey: ['parking'], refetchType: 'none' });
      onSaved(now);
      void notify({ message: t('saved') });
    },
    again: async () => siteValues((await again())?.value),
  });
  const { latitude, longitude } = form.values;
  const placed =
    latitude !== '' &&
    longitude !== '' &&
    Object.keys(checkSite(form.values)).every((field) => field !== 'latitude' && field !== 'longitude');
  return (
    <SaveForm saving={saving} leave={leave} submit={site === undefined ? t('add') : t('save')}>
      {operators.isError && <ProblemAlert error={operators.error} onRetry={() => void operators.refetch()} />}
      <div className={classes.fields}>
        <TextInput required label={t('name')} maxLength={200} {...form.getInputProps('name')} />
        <NativeSelect
          required
          label={t('operator')}
          data={[
            { value: '', label: t('choose') },
            ...(operators.data ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          {...form.getInputProps('operatorId')}
        />
        <NativeSelect
          required
          label={t('kind')}
          data={siteKinds.map((value) => ({ value, label: words(value) }))}
          {...form.getInputProps('kind')}
        />
      </div>
      <div className={classes.fields}>
        <TextInput label={t('street')} maxLength={200} autoComplete="off" {...form.getInputProps('street')} />
        <TextInput label={t('postcode')} maxLength={20} autoComplete="off" {...form.getInputProps('postcode')} />
        <TextInput label={t('city')} maxLength={100} autoComplete="off" {...form.getInputProps('city')} />
      </div>
      <fieldset className={classes.position}>
        <legend>{t('position')}</legend>
        <div className={classes.fields}>
          <NumberInput label={t('latitude')} decimalScale={6} hideControls {...form.getInputProps('latitude')} />
          <NumberInput label={t('longitude')} decimalScale={6} hideControls {...form.getInputProps('longitude')} />
        </div>
        <div className={classes.map}>
          <Suspense fallback={<Skeleton height="100%" radius="lg" />}>
            <PositionMap
              label={t('map')}
              position={placed ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined}
              onPick={(position) => form.setValues({ latitude: position.latitude, longitude: position.longitude })}
            />
          </Suspense>
        </div>
      </fieldset>
      <div className={classes.fields}>
        <Autocomplete
          required
          label={t('timeZone')}
          description={t('timeZoneHelp')}
          data={timeZones}
          limit={20}
          maxLength={50}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('timeZone')}
        />
        <NumberInput
          label={t('capacity')}
          description={t('capacityHelp')}
          allowDecimal={false}
          allowNegative={false}
          {...form.getInputProps('capacity')}
        />
      </div>
      <div className={classes.fields}>
        <TextInput
          label={t('zoneGroup')}
          description={t('zoneGroupHelp')}
          maxLength={50}
          {...form.getInputProps('zoneGroup')}
        />
        <TextInput
          label={t('externalId')}
          description={t('externalIdHelp')}
          maxLength={200}
          {...form.getInputProps('externalId')}
        />
      </div>
    </SaveForm>
  );
}
