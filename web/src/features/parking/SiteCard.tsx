import { Text, Title } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Period } from '@/shared/parking/period';
import type { FoundSite } from '@/shared/parking/sites';
import { SpaceKindIcon } from '@/shared/parking/SpaceKindIcon';
import { addressOf, useDistance } from '@/shared/parking/useSiteWords';
import { TextLink } from '@/shared/ui/LinkButton';
import { toSite } from './offers';
import { Offer } from './Offer';
import type { ParkingSearch } from './parking-search';
import classes from './SiteCard.module.css';

interface Props {
  site: FoundSite;
  search: ParkingSearch;
  /** For which prices were asked. */
  stay: Period | undefined;
  /** Somebody looks at it, or has left it. */
  onLook?: (looked: boolean) => void;
  marked?: boolean;
}

/** A place to park, in a few lines. */
export function SiteCard({ site, search, stay, onLook, marked = false }: Props) {
  const t = useTranslations('parking');
  const format = useFormatter();
  const distance = useDistance();
  const { id, name, operator, spaces, metres, position } = site;
  const listed = spaces.reduce((sum, { count }) => sum + count, 0);
  const capacity = site.capacity ?? (listed === 0 ? undefined : listed);
  const address = addressOf(site);
  return (
    <article
      className={classes.card}
      data-marked={marked}
      onMouseEnter={() => onLook?.(true)}
      onMouseLeave={() => onLook?.(false)}
      onFocus={() => onLook?.(true)}
      onBlur={() => onLook?.(false)}
    >
      <div className={classes.head}>
        <Title order={2} size="h5" className={classes.name ?? ''}>
          <TextLink
            to="/parking/sites/$siteId"
            params={{ siteId: String(id) }}
            search={toSite(site, search, stay)}
            inherit
            className={classes.link}
          >
            {name}
          </TextLink>
        </Title>
        {metres !== undefined && <Text fw={600}>{distance(metres)}</Text>}
      </div>
      <Text size="sm">{address === '' ? t('noAddress') : address}</Text>
      <Text size="sm" c="dimmed">
        {[t(`kinds.${site.kind}`), operator].join(' · ')}
      </Text>
      {stay !== undefined && <Offer site={site} search={search} />}
      <ul className={classes.facts}>
        <li>{capacity === undefined ? t('capacityUnknown') : t('capacity', { count: capacity })}</li>
        {spaces
          .filter(({ kind }) => kind !== 'STANDARD')
          .map(({ kind, count }) => (
            <li key={kind}>
              <SpaceKindIcon kind={kind} size={16} />
              {t('ofKind', { count: format.number(count), kind: t(`space.${kind}`) })}
            </li>
          ))}
        {position === undefined && (
          <li>
            <IconMapPinOff size={16} aria-hidden />
            {t('noPosition')}
          </li>
        )}
      </ul>
    </article>
  );
}
