import { Anchor, Paper, Stack, Title } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import type { Site } from '@/shared/parking/sites';
import type { Space } from '@/shared/parking/spaces';
import { addressOf } from '@/shared/parking/useSiteWords';
import { timeIn } from '@/shared/time/zoned';
import { Fact, Facts } from '@/shared/ui/Facts';

/** What is known of a place. */
export function SiteFacts({ site, spaces }: { site: Site; spaces: readonly Space[] | undefined }) {
  const t = useTranslations('parking');
  const format = useFormatter();
  const { kind, capacity, position, timeZone, zoneGroup } = site;
  const address = addressOf(site);
  const degrees = (value: number) => format.number(value, { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  return (
    <Paper component="section" aria-labelledby="facts" withBorder p="lg" radius="lg">
      <Stack>
        <Title order={2} size="h4" id="facts">
          {t('site.facts')}
        </Title>
        <Facts>
          <Fact term={t('site.kind')}>{t(`kinds.${kind}`)}</Fact>
          <Fact term={t('site.address')}>{address === '' ? t('site.unknown') : address}</Fact>
          {spaces !== undefined && (
            <Fact term={t('site.capacity')}>
              <Room stated={capacity} spaces={spaces} />
            </Fact>
          )}
          <Fact term={t('site.timeZone')}>
            {t('site.clock', { time: timeIn(timeZone, new Date()), zone: timeZone.replaceAll('_', ' ') })}
          </Fact>
          {zoneGroup !== undefined && <Fact term={t('site.group')}>{zoneGroup}</Fact>}
          <Fact term={t('site.position')}>
            {position === undefined ? (
              t('site.unknown')
            ) : (
              <>
                {t('site.coordinates', {
                  latitude: degrees(position.latitude),
                  longitude: degrees(position.longitude),
                })}
                <br />
                <Anchor href={`geo:${position.latitude},${position.longitude}`}>{t('site.openInMaps')}</Anchor>
              </>
            )}
          </Fact>
        </Facts>
      </Stack>
    </Paper>
  );
}

/** Where spaces are listed, those in service count, and not what is stated. */
function Room({ stated, spaces }: { stated: number | undefined; spaces: readonly Space[] }) {
  const t = useTranslations('parking');
  const open = spaces.filter(({ active }) => active).length;
  const room = open === 0 ? stated : open;
  if (room !== undefined) return t('site.vehicles', { count: room });
  return spaces.length === 0 ? t('site.unknown') : t('plan.count', { count: spaces.length, out: spaces.length });
}
