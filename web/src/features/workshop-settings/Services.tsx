import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type Service, servicesQuery, useServiceName } from '@/shared/workshop/services';
import { serviceQuery } from './api/settings';
import { ServiceForm } from './ServiceForm';
import { Opened, SettingsList } from './SettingsList';

export function Services() {
  const t = useTranslations('crew.settings.services');
  const nameOf = useServiceName();
  const onlineOf = ({ bookableOnline }: Service) => t(bookableOnline ? 'yes' : 'no');
  const stateOf = ({ active }: Service) => t(active ? 'offered' : 'notOffered');
  return (
    <SettingsList
      of="services"
      list={useQuery(servicesQuery)}
      columns={[
        { key: 'name', header: t('name'), cell: (one) => <strong>{nameOf(one)}</strong> },
        { key: 'duration', header: t('duration'), cell: ({ durationMinutes }) => durationMinutes, numeric: true },
        { key: 'buffer', header: t('buffer'), cell: ({ bufferAfterMinutes = 0 }) => bufferAfterMinutes, numeric: true },
        { key: 'skill', header: t('skill'), cell: ({ skill }) => skill ?? t('any') },
        { key: 'bay', header: t('bay'), cell: ({ bayKind }) => bayKind ?? t('any') },
        { key: 'online', header: t('online'), cell: onlineOf },
        {
          key: 'state',
          header: t('active'),
          cell: (one) => <StatusBadge tone={one.active ? 'good' : 'planned'}>{stateOf(one)}</StatusBadge>,
        },
      ]}
      idOf={({ code }) => code}
      nameOf={nameOf}
      file={[
        [t('code'), t('name'), t('duration'), t('buffer'), t('skill'), t('bay'), t('online'), t('active')],
        (one) => [
          one.code,
          nameOf(one),
          one.durationMinutes,
          one.bufferAfterMinutes ?? 0,
          one.skill ?? '',
          one.bayKind ?? '',
          onlineOf(one),
          stateOf(one),
        ],
      ]}
      form={(service, close) =>
        service === undefined ? <ServiceForm onDone={close} /> : <EditService code={service.code} onDone={close} />
      }
    />
  );
}

function EditService({ code, onDone }: { code: string; onDone: () => void }) {
  return (
    <Opened read={useQuery(serviceQuery(code))}>
      {(service) => <ServiceForm service={service} onDone={onDone} />}
    </Opened>
  );
}
