import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { type Bay, bayQuery, baysQuery } from './api/settings';
import { BayForm } from './BayForm';
import { Opened, SettingsList } from './SettingsList';

export function Bays() {
  const t = useTranslations('crew.settings.bays');
  const stateOf = ({ active }: Bay) => t(active ? 'active' : 'inactive');
  return (
    <SettingsList
      of="bays"
      list={useQuery(baysQuery)}
      columns={[
        { key: 'name', header: t('name'), cell: ({ name }) => <strong>{name}</strong> },
        {
          key: 'kinds',
          header: t('kinds'),
          cell: ({ kinds }) => (kinds.length === 0 ? t('noKinds') : kinds.join(', ')),
        },
        {
          key: 'state',
          header: t('state'),
          cell: (bay) => <StatusBadge tone={bay.active ? 'good' : 'planned'}>{stateOf(bay)}</StatusBadge>,
        },
      ]}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      file={[[t('name'), t('kinds'), t('state')], (bay) => [bay.name, bay.kinds.join(' '), stateOf(bay)]]}
      form={(bay, close) => (bay === undefined ? <BayForm onDone={close} /> : <EditBay id={bay.id} onDone={close} />)}
    />
  );
}

function EditBay({ id, onDone }: { id: number; onDone: () => void }) {
  return <Opened read={useQuery(bayQuery(id))}>{(bay) => <BayForm bay={bay} onDone={onDone} />}</Opened>;
}
