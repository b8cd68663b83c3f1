import { Button, CloseButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Level, levelsQuery, spacesQuery } from '@/shared/parking/sites';
import { SpaceKindIcon } from '@/shared/parking/SpaceKindIcon';
import type { Space } from '@/shared/parking/spaces';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { Legend } from './Legend';
import { SpaceList } from './SpaceList';
import { SpacePlan } from './SpacePlan';
import classes from './SitePage.module.css';
import { readSiteSearch, type SiteSearch } from './site-search';
import { stateOf } from './space-state';

interface Props {
  siteId: number;
  search: SiteSearch;
  onSearch: (search: SiteSearch) => void;
  /** Spaces that are taken at the time in question, where that is known. */
  taken: ReadonlySet<number> | undefined;
}

/** In place of a level's id, for spaces that are on none. */
const NO_LEVEL = 0;

/** The spaces of a site, level by level: as a plan, and in words. */
export function Spaces({ siteId, search, onSearch, taken }: Props) {
  const t = useTranslations('parking.plan');
  const levels = useQuery(levelsQuery(siteId));
  const spaces = useQuery(spacesQuery(siteId));
  const error = levels.error ?? spaces.error;
  const again = () => {
    void levels.refetch();
    void spaces.refetch();
  };
  return (
    <Paper component="section" aria-labelledby="spaces" withBorder p="lg" radius="lg">
      <Stack>
        <Title order={2} size="h4" id="spaces">
          {t('title')}
        </Title>
        {error !== null && <ProblemAlert error={error} onRetry={again} />}
        {error === null &&
          (levels.data === undefined || spaces.data === undefined ? (
            <SkeletonList rows={1} height={360} />
          ) : (
            <Known levels={levels.data} spaces={spaces.data} search={search} onSearch={onSearch} taken={taken} />
          ))}
      </Stack>
    </Paper>
  );
}

interface KnownProps extends Pick<Props, 'search' | 'onSearch'> {
  levels: readonly Level[];
  spaces: readonly Space[];
  taken: ReadonlySet<number> | undefined;
}

function Known({ levels, spaces, search, onSearch, taken }: KnownProps) {
  const t = useTranslations('parking.plan');
  // Who turns to a level no longer looks for a space on all of them.
  const [turns, setTurns] = useState(0);
  const levelOf = (space: Space) => space.levelId ?? NO_LEVEL;
  const shownLevels = [...levels, { id: NO_LEVEL, name: levels.length === 0 ? t('whole') : t('otherSpaces') }].filter(
    ({ id }) => spaces.some((space) => levelOf(space) === id),
  );
  const chosen = spaces.find(({ id }) => id === search.space);
  const asked = search.level ?? (chosen === undefined ? undefined : levelOf(chosen));
  const level = shownLevels.find(({ id }) => id === asked) ?? shownLevels[0];
  const onLevel = spaces.filter((space) => levelOf(space) === level?.id);
  const choose = (space: Space | undefined) =>
    onSearch(
      readSiteSearch({
        ...search,
        space: space?.id,
        ...(space !== undefined && levelOf(space) !== level?.id && { level: levelOf(space) }),
      }),
    );
  const asList = search.as === 'list';
  const show = (as: SiteSearch['as']) => onSearch(readSiteSearch({ ...search, as }));
  const name = level?.name ?? '';
  return (
    <>
      <div className={classes.head}>
        {shownLevels.length > 1 && (
          <div role="group" aria-label={t('levels')} className={classes.levels}>
            {shownLevels.map(({ id, name: label }) => (
              <Button
                key={id}
                size="compact-md"
                variant={id === level?.id ? 'filled' : 'default'}
                aria-pressed={id === level?.id}
                onClick={() => {
                  setTurns(turns + 1);
                  onSearch(readSiteSearch({ ...search, level: id, space: undefined }));
                }}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        <Group gap="xs" role="group">
          <Button
            size="compact-md"
            variant={asList ? 'default' : 'filled'}
            aria-pressed={!asList}
            onClick={() => show(undefined)}
          >
            {t('asPlan')}
          </Button>
          <Button
            size="compact-md"
            variant={asList ? 'filled' : 'default'}
            aria-pressed={asList}
            onClick={() => show('list')}
          >
            {t('asList')}
          </Button>
        </Group>
      </div>
      <Text size="sm" c="dimmed">
        {t('count', { count: onLevel.length, out: onLevel.filter(({ active }) => !active).length })}
      </Text>
      <div role="status">
        {chosen !== undefined && <Chosen space={chosen} taken={taken} onClose={() => choose(undefined)} />}
      </div>
      {asList ? (
        <SpaceList
          key={turns}
          label={name}
          spaces={onLevel}
          all={spaces}
          taken={taken}
          chosen={chosen?.id}
          onChoose={choose}
        />
      ) : (
        <>
          <SpacePlan
            key={level?.id}
            label={t('label', { level: name })}
            spaces={onLevel}
            taken={taken}
            chosen={chosen?.id}
            onChoose={choose}
          />
          <Legend spaces={onLevel} taken={taken} />
        </>
      )}
    </>
  );
}

interface ChosenProps {
  space: Space;
  taken: ReadonlySet<number> | undefined;
  onClose: () => void;
}

function Chosen({ space, taken, onClose }: ChosenProps) {
  const t = useTranslations('parking');
  return (
    <div className={classes.chosen}>
      <SpaceKindIcon kind={space.kind} />
      <div>
        <Text fw={600}>{t('plan.chosen', { number: space.number })}</Text>
        <Text size="sm">
          {t(`space.${space.kind}`)} · {t(`plan.states.${stateOf(space, taken)}`)}
        </Text>
      </div>
      <CloseButton aria-label={t('plan.close')} onClick={onClose} />
    </div>
  );
}
