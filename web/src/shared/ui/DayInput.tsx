import '@mantine/dates/styles.css';
import { DatePickerInput, type DatePickerInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../i18n/LanguageProvider';
import classes from './DayInput.module.css';

type Props = Pick<
  DatePickerInputProps,
  | 'label'
  | 'placeholder'
  | 'value'
  | 'defaultValue'
  | 'onChange'
  | 'error'
  | 'required'
  | 'clearable'
  | 'minDate'
  | 'maxDate'
>;

/** A day, picked from a calendar in the reader's language. */
export function DayInput(props: Props) {
  const t = useTranslations('common.calendar');
  const { language } = useLanguage();
  const id = useId();
  return (
    <DatePickerInput
      // The popover names the calendar after what has its own id; the button is named after its day, too.
      id={id}
      labelProps={{ id: `${id}-label` }}
      aria-labelledby={`${id}-label ${id}`}
      // Who scrolls down to the calendar's last days still sees it.
      popoverProps={{ id, withinPortal: false, hideDetached: false }}
      locale={language}
      valueFormat="D MMM YYYY"
      leftSection={<IconCalendar size={18} aria-hidden />}
      hideOutsideDates
      classNames={{ day: classes.day ?? '' }}
      ariaLabels={{
        previousMonth: t('previousMonth'),
        nextMonth: t('nextMonth'),
        previousYear: t('previousYear'),
        nextYear: t('nextYear'),
        previousDecade: t('previousDecade'),
        nextDecade: t('nextDecade'),
      }}
      clearButtonProps={{ 'aria-label': t('clear') }}
      {...props}
    />
  );
}
