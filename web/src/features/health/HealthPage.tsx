import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconPlugConnectedX } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { isAdmin } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { Page } from '@/shared/ui/Page';
import { deadLettersQuery, services, stateQuery } from './api/operations';
import { verdictOn } from './health';
import classes from './health.module.css';
import { ServiceHealth } from './ServiceHealth';

export default function HealthPage() {
  return (
    <Gate lets={isAdmin}>
      <Health />
    </Gate>
  );
}

function Health() {
  const t = useTranslations('health');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Verdict />
      <div className={classes.services}>
        {services.map((service) => (
          <ServiceHealth key={service} service={service} />
        ))}
      </div>
      <Text size="sm" c="dimmed">
        {t('machines')}
      </Text>
    </Page>
  );
}

/** The whole in one line, said again when it changes. */
function Verdict() {
  const t = useTranslations('health');
  const states = useQueries({ queries: services.map(stateQuery) });
  const letters = useQueries({ queries: services.map(deadLettersQuery) });
  const away = services.filter((_, index) => states[index]?.isError === true);
  const wrong = services.filter((_, index) => {
    const state = states[index];
    return (
      state?.data !== undefined && !state.isError && verdictOn(state.data, letters[index]?.data?.total ?? 0) === 'wrong'
    );
  });
  const asked = states.every(({ isPending }) => !isPending);
  const names = (all: readonly (typeof services)[number][]) => all.map((key) => t(`services.${key}.name`)).join(', ');
  return (
    <div role="status" className={classes.verdict}>
      {asked && away.length === 0 && wrong.length === 0 && (
        <Alert color="green" variant="light" icon={<IconCircleCheck aria-hidden />} title={t('allWell')} />
      )}
      {away.length > 0 && (
        <Alert
          color="red"
          variant="light"
          icon={<IconPlugConnectedX aria-hidden />}
          title={t('away', { names: names(away) })}
        />
      )}
      {wrong.length > 0 && (
        <Alert
          color="orange"
          variant="light"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('needYou', { names: names(wrong) })}
        />
      )}
    </div>
  );
}
