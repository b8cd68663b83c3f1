import { Paper, Title } from '@mantine/core';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslations } from 'use-intl';
import { fullName } from '@/shared/customers/customers';
import { plansWork } from '@/shared/session/session';
import { Gate } from '@/shared/ui/Gate';
import { TextLink } from '@/shared/ui/LinkButton';
import { Page } from '@/shared/ui/Page';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { NotFoundPage } from '@/shared/ui/ProblemPage';
import { SkeletonList } from '@/shared/ui/SkeletonList';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { planChanged } from '@/shared/workshop/plan';
import { WeekForm } from '@/shared/workshop/WeekForm';
import { Absences } from './Absences';
import { changeWorkingHours, technicianQuery, workingHoursQuery } from './api/technician';
import { Leaving } from './Leaving';
import classes from './TechnicianPage.module.css';
import { TechnicianForm } from './TechnicianForm';

const route = getRouteApi('/workshop/technicians/$id');

export default function TechnicianPage() {
  const id = Number(route.useParams().id);
  return (
    <Gate lets={plansWork}>
      {Number.isSafeInteger(id) && id > 0 ? <OneTechnician key={id} id={id} /> : <NotFoundPage />}
    </Gate>
  );
}

function OneTechnician({ id }: { id: number }) {
  const t = useTranslations('crew.technician');
  const list = useTranslations('crew.technicians');
  const { data: technician } = useSuspenseQuery(technicianQuery(id));
  const { active } = technician.value;
  return (
    <Page
      title={fullName(technician.value)}
      lead={<TextLink to="/workshop/technicians">{t('all')}</TextLink>}
      actions={<StatusBadge tone={active ? 'good' : 'planned'}>{list(active ? 'active' : 'inactive')}</StatusBadge>}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title={t('hours')}>
            <WorkingHours id={id} />
          </Section>
          <Section title={t('absences')}>
            <Absences id={id} />
          </Section>
        </div>
        <div className={classes.column}>
          <Section title={t('details')}>
            {/* Who takes appointments again, or none any more, has another version. */}
            <TechnicianForm key={String(active)} technician={technician} />
          </Section>
          <Section title={t('leaving')}>
            <Leaving technician={technician.value} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p="xl" radius="lg">
      <Title order={2} size="h4" id={id} mb="md">
        {title}
      </Title>
      {children}
    </Paper>
  );
}

function WorkingHours({ id }: { id: number }) {
  const t = useTranslations('crew.technician');
  const queryClient = useQueryClient();
  const hours = useQuery(workingHoursQuery(id));
  if (hours.isError) return <ProblemAlert error={hours.error} onRetry={() => void hours.refetch()} />;
  if (hours.data === undefined) return <SkeletonList rows={7} height={36} />;
  return (
    <WeekForm
      newest={hours.data}
      query={() => workingHoursQuery(id)}
      none={t('off')}
      noneAtAll={t('followsOpening')}
      eachOfNone={t('whenOpen')}
      save={(week, etag) => changeWorkingHours(id, etag, week)}
      onSaved={() => planChanged(queryClient)}
    />
  );
}
