import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Page } from '@/shared/ui/Page';
import { ActiveFilters } from './ActiveFilters';
import { carsQuery, facetsQuery } from './api/cars';
import { toConditions, toQuery } from './car-query';
import { type CarSearch, changed } from './car-search';
import classes from './CarsPage.module.css';
import { CompareTray } from './CompareTray';
import { Filters } from './Filters';
import { Results } from './Results';
import { SearchWords } from './SearchWords';
import { Toolbar } from './Toolbar';

const route = getRouteApi('/cars');

/** What is for sale, narrowed down by what stands in the address. */
export default function CarsPage() {
  const t = useTranslations('cars');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const cars = useQuery(carsQuery(toQuery(search)));
  const facets = useQuery(facetsQuery(toConditions(search)));
  // What was chosen stays where it is on the screen; another page begins at its top.
  const narrow = (next: CarSearch) => void navigate({ search: next, resetScroll: false });
  const total = cars.data?.totalItems;

  return (
    <Page title={t('title')} lead={t('lead')}>
      <SearchWords
        words={search.q}
        onChange={(q, replace) => void navigate({ search: changed(search, { q }), replace, resetScroll: false })}
      />
      <div className={classes.layout}>
        <Filters search={search} facets={facets.data ?? undefined} total={total} onChange={narrow} />
        <div>
          <Toolbar search={search} total={total} onChange={narrow} />
          <ActiveFilters search={search} onChange={narrow} />
          <Results
            cars={cars}
            search={search}
            onChange={narrow}
            onPage={(page) => void navigate({ search: changed(search, { page }) })}
          />
        </div>
      </div>
      <CompareTray />
    </Page>
  );
}
