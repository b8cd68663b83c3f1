import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '@/shared/api/problem';
import type { Versioned } from '@/shared/api/versioned';
import { useOpened } from '@/shared/form/useOpened';
import { Dialog } from '@/shared/ui/Dialog';
import { MoneyField } from '@/shared/ui/MoneyField';
import { notify } from '@/shared/ui/notices';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { moneyOf, typedMoney } from '@/shared/ui/typed-money';
import { useProblemNotice } from '@/shared/ui/useProblemNotice';
import { type Automobile, automobileQuery, editAutomobile } from './api/automobile';
import { useCarChanged } from './useCarChanged';

/** Another price, and for a few seconds the way back to the old one. */
export function ChangePrice({ car }: { car: Versioned<Automobile> }) {
  const t = useTranslations('stock.car');
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={open} className="no-print">
        {t('changePrice')}
      </Button>
      <Dialog opened={asking} onClose={close} title={t('changePrice')}>
        {/* It begins anew each time, with the price of that moment. */}
        {asking && <PriceForm car={car} onClose={close} />}
      </Dialog>
    </>
  );
}

function PriceForm({ car: newest, onClose }: { car: Versioned<Automobile>; onClose: () => void }) {
  const [{ value: car, etag }, again] = useOpened(newest, ({ value }) => automobileQuery(value.vin));
  const t = useTranslations('stock.car');
  const common = useTranslations('common');
  const changed = useCarChanged();
  const refused = useProblemNotice();
  const [price, setPrice] = useState(typedMoney(car.price));

  const undo = async (version: string) => {
    try {
      await changed(await editAutomobile(car.vin, version, { price: car.price ?? null }));
      void notify({ message: t('priceBack') });
    } catch (error) {
      refused(error);
    }
  };
  const changing = useMutation({
    mutationFn: () => editAutomobile(car.vin, etag, { price: moneyOf(price) ?? null }),
    onSuccess: async (now) => {
      await changed(now);
      onClose();
      void notify({
        message: (
          <Group justify="space-between">
            {t('priceChanged')}
            <Button size="compact-sm" variant="light" onClick={() => void undo(now.etag)}>
              {t('undo')}
            </Button>
          </Group>
        ),
      });
    },
    onError: async (error) => {
      if (Problem.is(error, 412)) await again();
    },
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate();
      }}
    >
      <Stack>
        {changing.isError && <ProblemAlert error={changing.error} />}
        <MoneyField label={t('newPrice')} value={price} onChange={setPrice} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={changing.isPending}>
            {common('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
