import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSession } from '@/shared/session/session';
import { type Entry, entries, entryOf, sectionsFor } from './entries';
import { NavigationGroup } from './NavigationGroup';

export function Navigation() {
  const t = useTranslations('common.nav');
  const session = useSession();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const current = entryOf(
    here,
    entries.filter(({ lets }) => lets(session)),
  );
  const link = (entry: Entry) => (
    <li key={entry.to}>
      <Link to={entry.to} activeOptions={{ exact: true }} aria-current={entry === current ? 'page' : undefined}>
        {t(entry.label)}
      </Link>
    </li>
  );
  return (
    <ul>
      {sectionsFor(session).map((one) =>
        'to' in one ? (
          link(one)
        ) : (
          <NavigationGroup key={one.group} label={t(one.group)} current={current?.group === one.group}>
            {one.entries.map(link)}
          </NavigationGroup>
        ),
      )}
    </ul>
  );
}
