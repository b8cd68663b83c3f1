import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { runsParking } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { useSiteFormat } from '@/shared/workshop/useSiteFormat';
import { tariffQuery } from './api/tariffs';
import { versionQuery, versionsQuery } from './api/versions';
import { DraftEditor } from './editor/DraftEditor';
import { useTariffZones } from './useTariffZones';
import { PublishedVersion } from './versions/PublishedVersion';
import { stateOf } from './versions/states';
import { VersionStateBadge } from './versions/VersionStateBadge';

const route = getRouteApi('/parking/tariffs/$tariffId/versions/$number');

export default function VersionPage() {
  const params = route.useParams();
  const [id, number] = [Number(params.tariffId), Number(params.number)];
  const known = [id, number].every((one) => Number.isSafeInteger(one) && one > 0);
  return (
    <Gate lets={runsParking}>
      {/* Another version is another page, and so is a draft that was published. */}
      {known ? <OneVersion key={`${id} ${number}`} id={id} number={number} /> : <NotFoundPage />}
    </Gate>
  );
}

function OneVersion({ id, number }: { id: number; number: number }) {
  const t = useTranslations('tariffs');
  const { data: tariff } = useSuspenseQuery(tariffQuery(id));
  const { data: version } = useSuspenseQuery(versionQuery(id, number));
  const versions = useQuery(versionsQuery(id)).data ?? [version.value];
  const { zones } = useTariffZones(id);
  const format = useSiteFormat(zones[0]);
  const { startsAt, publishedAt } = version.value;
  // Who types in a draft goes on doing so, whoever else publishes it meanwhile, and is told when they save.
  const [drafting, setDrafting] = useState(version.value.state === 'DRAFT');
  return (
    <Page
      title={t('versionOf', { name: tariff.value.name, number: String(number) })}
      lead={
        <>
          <TextLink underline="always" to="/parking/tariffs/$tariffId" params={{ tariffId: String(id) }}>
            {t('allVersions')}
          </TextLink>
          {startsAt !== undefined &&
            publishedAt !== undefined &&
            ` · ${t('since', { start: format.moment(startsAt), published: format.moment(publishedAt), zone: zones[0] })}`}
        </>
      }
      actions={<VersionStateBadge state={stateOf(version.value, versions, new Date())} />}
    >
      {drafting ? (
        <DraftEditor tariff={tariff.value} version={version} onPublished={() => setDrafting(false)} />
      ) : (
        <PublishedVersion tariff={tariff.value} version={version.value} />
      )}
    </Page>
  );
}
