import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { idempotencyKeys } from '@/shared/api/idempotency-key';
import { useAmounts } from '@/shared/i18n/amounts';
import { leaveFor } from '@/shared/parking/leave-for';
import { askPayment } from '@/shared/parking/payment';
import type { Stay } from '@/shared/parking/stays';
import { Dialog } from '@/shared/ui/Dialog';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { checkIn, stayChanged, stayQuery } from './api/stay';
import { doing, Ending } from './Ending';
import { Extending } from './Extending';
import type { StaySearch } from './stay-search';

const route = getRouteApi('/parking/stays/$stayId');

/** By how many minutes most extend. */
const usual = { SESSION: 30, RESERVATION: 60 };

/** What can be done about a stay now: what the service says can be. */
export function StayActions({ stay }: { stay: Stay }) {
  const t = useTranslations('parking.stay');
  const amounts = useAmounts();
  const queryClient = useQueryClient();
  const [keyFor] = useState(idempotencyKeys);
  const [ending, setEnding] = useState<'STOP' | 'CANCEL'>();
  const { extend } = route.useSearch();
  const navigate = route.useNavigate();
  const look = (search: StaySearch) => void navigate({ search, replace: true, resetScroll: false });
  const { id, kind, actions, payment, price, paid, heldUntil } = stay;
  const paying = useMutation({
    mutationFn: () => askPayment(id),
    onSuccess: async (now) => {
      await stayChanged(queryClient, now);
      if (now.payment?.next !== undefined) leaveFor(now.payment.next);
    },
  });
  const arriving = useMutation({
    mutationFn: () => checkIn(id, keyFor(['check-in', id])),
    onSuccess: (now) => stayChanged(queryClient, now),
  });
  const due = price === undefined ? undefined : { ...price, minorUnits: price.minorUnits - (paid?.minorUnits ?? 0) };
  const done = async (now: Stay) => {
    close();
    await stayChanged(queryClient, now);
  };
  const close = () => {
    setEnding(undefined);
    if (extend !== undefined) look({});
  };
  const open = actions.includes('EXTEND') && extend !== undefined ? 'EXTEND' : ending;
  return (
    <Stack gap="sm">
      {heldUntil !== undefined && (
        <Countdown
          key={heldUntil}
          kind={kind}
          until={heldUntil}
          onOver={() => void queryClient.invalidateQueries(stayQuery(id))}
        />
      )}
      {payment?.decline !== undefined && (
        <Alert role="alert" color="red" variant="light" title={t('declined')}>
          {payment.advice}
        </Alert>
      )}
      {paying.data?.actions.includes('PAY') === true && paying.data.payment?.next === undefined && (
        <Alert role="alert" color="yellow" variant="light">
          {t('notReached')}
        </Alert>
      )}
      {paying.isError && <ProblemAlert error={paying.error} />}
      {arriving.isError && <ProblemAlert error={arriving.error} />}
      <Group gap="xs">
        {actions.includes('PAY') && (
          <Button loading={paying.isPending} onClick={() => paying.mutate()}>
            {due === undefined || due.minorUnits <= 0 ? t('pay') : t('payAmount', { amount: amounts.money(due) })}
          </Button>
        )}
        {actions.includes('CHECK_IN') && (
          <Button loading={arriving.isPending} onClick={() => arriving.mutate()}>
            {t('checkIn')}
          </Button>
        )}
        {(['EXTEND', 'STOP', 'CANCEL'] as const)
          .filter((action) => actions.includes(action))
          .map((action) => (
            <Button
              key={action}
              variant={action === 'EXTEND' && kind === 'SESSION' ? 'filled' : 'default'}
              onClick={() => (action === 'EXTEND' ? look({ extend: usual[kind] }) : setEnding(action))}
            >
              {t(`do.${doing(kind, action)}`)}
            </Button>
          ))}
      </Group>
      {extend !== undefined && stay.endReason !== undefined && <Text>{t('tooLate')}</Text>}
      <Dialog
        opened={open !== undefined}
        onClose={close}
        title={open === undefined ? '' : t(`ask.${doing(kind, open)}`)}
      >
        {open === 'EXTEND' && extend !== undefined && (
          <Extending
            stay={stay}
            minutes={extend}
            onMinutes={(minutes) => look({ extend: minutes })}
            onDone={done}
            onCancel={close}
          />
        )}
        {(open === 'STOP' || open === 'CANCEL') && <Ending stay={stay} how={open} onDone={done} onCancel={close} />}
      </Dialog>
    </Stack>
  );
}

/** How long a payment is waited for. */
function Countdown({ kind, until, onOver }: { kind: Stay['kind']; until: string; onOver: () => void }) {
  const t = useTranslations('parking.stay');
  const end = Date.parse(until);
  const [left, setLeft] = useState(() => Math.max(0, end - Date.now()));
  const over = left === 0;
  useEffect(() => {
    if (over) return;
    const tick = setInterval(() => {
      const now = Math.max(0, end - Date.now());
      setLeft(now);
      if (now === 0) onOver();
    }, 1_000);
    return () => clearInterval(tick);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one clock for one end
  }, [end, over]);
  const seconds = Math.ceil(left / 1_000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return <Text role="timer">{over ? t('heldOver') : t(kind === 'SESSION' ? 'quoted' : 'held', { time })}</Text>;
}
