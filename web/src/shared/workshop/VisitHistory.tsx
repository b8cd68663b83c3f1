import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useAmounts } from '../i18n/amounts';
import { TextLink } from '../ui/LinkButton';
import { ProblemAlert } from '../ui/ProblemAlert';
import { SkeletonList } from '../ui/SkeletonList';
import { AppointmentStatusBadge } from './AppointmentMarks';
import { technicianName } from './appointments';
import { useSiteZone } from './calendar';
import { useSiteFormat } from './useSiteFormat';
import { type Visit, visitsQuery } from './vehicle';
import classes from './VisitHistory.module.css';

interface Props {
  vin: string;
  /** The appointment that is looked at anyway. */
  except?: number;
}

/** What was done to the car here, the newest first. */
export function VisitHistory({ vin, except }: Props) {
  const t = useTranslations('workshop.history');
  const visits = useInfiniteQuery(visitsQuery(vin));
  const all = visits.data?.pages.flatMap(({ items }) => items).filter(({ appointmentId }) => appointmentId !== except);
  return (
    <>
      {visits.isPending && <SkeletonList rows={2} height={48} />}
      {visits.isError && <ProblemAlert error={visits.error} onRetry={() => void visits.refetch()} />}
      {all?.length === 0 && !visits.hasNextPage && <Text c="dimmed">{t('none')}</Text>}
      <ol className={classes.visits}>
        {all?.map((visit) => (
          <li key={visit.appointmentId}>
            <OneVisit visit={visit} />
          </li>
        ))}
      </ol>
      {visits.hasNextPage && (
        <Button
          className="no-print"
          variant="default"
          size="xs"
          mt="sm"
          loading={visits.isFetchingNextPage}
          onClick={() => void visits.fetchNextPage()}
        >
          {t('older')}
        </Button>
      )}
    </>
  );
}

function OneVisit({ visit }: { visit: Visit }) {
  const format = useSiteFormat(useSiteZone());
  const amounts = useAmounts();
  const { appointmentId, startsAt, reason, status, technician, customer, odometer, finishNotes } = visit;
  const facts = [
    technicianName(technician),
    customer.name,
    odometer === undefined ? undefined : amounts.mileage(odometer),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <time dateTime={startsAt}>{format.moment(startsAt)}</time>
      <div>
        <Group gap="xs">
          <TextLink fw={600} to="/appointments/$id" params={{ id: String(appointmentId) }}>
            {reason}
          </TextLink>
          <AppointmentStatusBadge status={status} />
        </Group>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        {finishNotes !== undefined && <Text size="sm">{finishNotes}</Text>}
      </div>
    </>
  );
}
