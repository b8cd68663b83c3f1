import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Money, useAmounts } from '@/shared/i18n/amounts';
import { Dialog } from '@/shared/ui/Dialog';
import { Fact } from '@/shared/ui/Facts';
import { MoneyField } from '@/shared/ui/MoneyField';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { moneyOf, typedMoney } from '@/shared/ui/typed-money';
import { costQuery, recordCost } from './api/automobile';

/** What the car cost us, which only those who sell see. */
export function PurchaseCost({ vin }: { vin: string }) {
  const t = useTranslations('stock.car');
  const form = useTranslations('stock.form');
  const amounts = useAmounts();
  const cost = useQuery(costQuery(vin));
  const [asking, { open, close }] = useDisclosure(false);
  if (cost.data === undefined) return null;
  const known = cost.data.purchaseCost;
  return (
    <Fact term={form('cost')}>
      <Group gap="xs">
        {known === undefined ? form('unknown') : amounts.money(known)}
        <Button size="compact-sm" variant="light" onClick={open} className="no-print">
          {t('changeCost')}
        </Button>
      </Group>
      <Dialog opened={asking} onClose={close} title={t('changeCost')}>
        {asking && <CostForm vin={vin} known={known} onClose={close} />}
      </Dialog>
    </Fact>
  );
}

interface FormProps {
  vin: string;
  known: Money | undefined;
  onClose: () => void;
}

function CostForm({ vin, known, onClose }: FormProps) {
  const common = useTranslations('common');
  const form = useTranslations('stock.form');
  const queryClient = useQueryClient();
  const [cost, setCost] = useState(typedMoney(known));
  const recording = useMutation({
    mutationFn: () => recordCost(vin, moneyOf(cost)),
    onSuccess: async (recorded) => {
      queryClient.setQueryData(costQuery(vin).queryKey, recorded);
      // The cost is part of the car: it has another version now.
      await queryClient.invalidateQueries({ queryKey: ['automobile', vin] });
      onClose();
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        recording.mutate();
      }}
    >
      <Stack>
        {recording.isError && <ProblemAlert error={recording.error} />}
        <MoneyField label={form('cost')} description={form('costHelp')} value={cost} onChange={setCost} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button type="submit" loading={recording.isPending}>
            {common('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
