import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslations } from 'use-intl';
import { PlateFields } from '@/shared/parking/PlateFields';
import { nobody, type Wanted } from './history-search';
import classes from './history.module.css';

interface Props {
  wanted: Wanted;
  onFind: (wanted: Wanted) => void;
}

/** Who parked, or what; it stays in this page, and out of its address. */
export function WantedForm({ wanted, onFind }: Props) {
  const t = useTranslations('parkingHistory.wanted');
  const plates = useTranslations('driving.plate');
  const common = useTranslations('common');
  const form = useForm<Wanted>({
    initialValues: wanted,
    validate: {
      email: (email) => (email.trim() === '' || /^\S+@\S+$/.test(email.trim()) ? null : t('emailWrong')),
      country: (country, { plate }) =>
        plate.trim() === '' || /^[A-Za-z]{2}$/.test(country.trim()) ? null : plates('countryMissing'),
    },
  });
  const asked = wanted.email !== '' || wanted.plate !== '';
  return (
    <form role="search" noValidate aria-label={t('label')} className={classes.wanted} onSubmit={form.onSubmit(onFind)}>
      <TextInput
        type="email"
        label={t('email')}
        maxLength={254}
        autoComplete="off"
        className={classes.email ?? ''}
        {...form.getInputProps('email')}
      />
      <PlateFields optional plate={form.getInputProps('plate')} country={form.getInputProps('country')} />
      <div className={classes.buttons}>
        <Button type="submit">{common('find')}</Button>
        {asked && (
          <Button
            variant="default"
            onClick={() => {
              form.setValues(nobody);
              onFind(nobody);
            }}
          >
            {t('all')}
          </Button>
        )}
      </div>
    </form>
  );
}
