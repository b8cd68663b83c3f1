import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import type { Versioned } from '@/shared/api/versioned';
import { SaveForm } from '@/shared/form/SaveForm';
import { useOpened } from '@/shared/form/useOpened';
import { useSaving } from '@/shared/form/useSaving';
import { notify } from '@/shared/ui/notices';
import { type Automobile, automobileQuery, editAutomobile } from './api/automobile';
import { pointers } from './car-fields';
import { checkCar, type CarValues, toPatch, valuesOf } from './car-form';
import { CarFields } from './CarFields';
import { useCarChanged } from './useCarChanged';

interface Props {
  car: Versioned<Automobile>;
  onDone: () => void;
}

/** Changes what is said of a car; only what was changed here is sent. */
export function EditCar({ car: newest, onDone }: Props) {
  const t = useTranslations('stock.form');
  const changed = useCarChanged();
  const [{ value: car, etag }, again] = useOpened(newest, ({ value }) => automobileQuery(value.vin));
  const form = useForm<CarValues>({
    initialValues: valuesOf(car),
    validate: (values) =>
      Object.fromEntries(Object.entries(checkCar(values)).map(([field, wrong]) => [field, t(wrong)])),
  });
  const saving = useSaving({
    form,
    pointers,
    save: (values) => editAutomobile(car.vin, etag, toPatch(car, values)),
    onSaved: async (now) => {
      await changed(now);
      onDone();
      void notify({ message: t('saved') });
    },
    again: async () => valuesOf((await again()).value),
  });

  return (
    <SaveForm saving={saving} onCancel={onDone}>
      <CarFields form={form} />
    </SaveForm>
  );
}
