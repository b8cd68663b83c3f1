import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { PlateFields } from '@/shared/parking/PlateFields';
import type { AskedPlate } from './api/permits';
import classes from './permits.module.css';

interface Props {
  asked: AskedPlate | undefined;
  onFind: (asked: AskedPlate | undefined) => void;
}

/** Looks for a plate's permits; which plate stays in this page, and out of its address. */
export function FindPlate({ asked, onFind }: Props) {
  const t = useTranslations('driving.permits');
  const plates = useTranslations('driving.plate');
  const common = useTranslations('common');
  const form = useForm({
    initialValues: { plate: '', country: 'FR' },
    validate: {
      plate: (plate) => (plate.trim() === '' ? plates('plateMissing') : null),
      country: (country) => (/^[A-Za-z]{2}$/.test(country.trim()) ? null : plates('countryMissing')),
    },
  });
  return (
    <form
      role="search"
      noValidate
      className={classes.find}
      onSubmit={form.onSubmit(({ plate, country }) =>
        onFind({ plate: plate.trim(), country: country.trim().toUpperCase() }),
      )}
    >
      <PlateFields plate={form.getInputProps('plate')} country={form.getInputProps('country')} />
      <div className={classes.buttons}>
        <Button type="submit">{common('find')}</Button>
        {asked !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              form.reset();
              onFind(undefined);
            }}
          >
            {t('all')}
          </Button>
        )}
      </div>
    </form>
  );
}
