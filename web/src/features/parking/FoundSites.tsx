import { Button, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Period } from '@/shared/parking/period';
import type { FoundSite } from '@/shared/parking/sites';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Pager } from '@/shared/ui/Pager';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { areaOf, changed, isNarrowed, type ParkingSearch } from './parking-search';
import classes from './ParkingPage.module.css';
import { SiteCard } from './SiteCard';
import type { Found } from './useFoundSites';

interface Props {
  sites: Found;
  search: ParkingSearch;
  stay: Period | undefined;
  marked: readonly number[];
  onSearch: (search: ParkingSearch) => void;
  onLook: (site: FoundSite | undefined) => void;
}

/** The list: what the map shows, in words, and those whose place nobody knows. */
export function FoundSites({ sites, search, stay, marked, onSearch, onLook }: Props) {
  if (sites.isError) return <ProblemAlert error={sites.error} onRetry={() => void sites.refetch()} />;
  if (sites.data === undefined) return <SkeletonList rows={6} height={104} />;
  const { items, totalItems, totalPages } = sites.data;
  if (items.length === 0 && totalItems === 0) return <None search={search} onSearch={onSearch} />;
  return (
    <Stack>
      <ul className={classes.list} aria-busy={sites.isPlaceholderData}>
        {items.map((site) => (
          <li key={site.id}>
            <SiteCard
              site={site}
              search={search}
              stay={stay}
              marked={marked.includes(site.id)}
              onLook={(looked) => onLook(looked ? site : undefined)}
            />
          </li>
        ))}
      </ul>
      <Pager
        page={search.page ?? 0}
        pages={totalPages}
        onChange={(page) => onSearch({ ...changed(search, {}), ...(page > 0 && { page }) })}
      />
    </Stack>
  );
}

const WIDER = 4;
const WIDEST = 100_000;

function None({ search, onSearch }: Pick<Props, 'search' | 'onSearch'>) {
  const t = useTranslations('parking.none');
  if (!isNarrowed(search)) return <EmptyState title={t('atAll')} text={t('atAllText')} />;
  const radius = areaOf(search)?.radius ?? WIDEST;
  return (
    <EmptyState title={t('title')} text={t('text')}>
      {radius < WIDEST && (
        <Button onClick={() => onSearch(changed(search, { radius: Math.min(WIDEST, radius * WIDER) }))}>
          {t('wider')}
        </Button>
      )}
      <Button variant="default" onClick={() => onSearch(search.view === undefined ? {} : { view: search.view })}>
        {t('all')}
      </Button>
    </EmptyState>
  );
}
