import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useProblemNotice } from '@/shared/ui/useProblemNotice';
import { type Automobile, moveAutomobile, type Step } from './api/automobile';
import { useCarChanged } from './useCarChanged';

const next: Partial<Record<Automobile['status'], Step>> = {
  ON_ORDER: 'receive',
  IN_STOCK: 'prepare',
  IN_PREPARATION: 'offer',
};

/** The one step that leads on towards the sale. */
export function NextStep({ car: { vin, status } }: { car: Automobile }) {
  const t = useTranslations('stock.car.step');
  const changed = useCarChanged();
  const refused = useProblemNotice();
  const step = next[status];
  const moving = useMutation({
    mutationFn: (taken: Step) => moveAutomobile(vin, taken),
    onSuccess: changed,
    onError: refused,
  });
  if (step === undefined) return null;
  return (
    <Button loading={moving.isPending} onClick={() => moving.mutate(step)}>
      {t(step)}
    </Button>
  );
}
