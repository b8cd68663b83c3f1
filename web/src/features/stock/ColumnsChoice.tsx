import { IconColumns3 } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { PanelButton } from '@/shared/ui/PanelButton';
import classes from '@/shared/ui/PanelButton.module.css';
import { optional, type OptionalColumn } from './columns';

interface Props {
  shown: readonly OptionalColumn[];
  onChange: (shown: readonly OptionalColumn[]) => void;
}

/** Which columns the table has, on this device. */
export function ColumnsChoice({ shown, onChange }: Props) {
  const t = useTranslations('stock.columns');
  return (
    <PanelButton face={t('choose')} leftSection={<IconColumns3 size={18} aria-hidden />}>
      <fieldset>
        <legend>{t('choose')}</legend>
        {optional.map((column) => (
          <label key={column} className={classes.choice}>
            <input
              type="checkbox"
              checked={shown.includes(column)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(optional.filter((one) => (one === column ? checked : shown.includes(one))))
              }
            />
            {t(column)}
          </label>
        ))}
      </fieldset>
    </PanelButton>
  );
}
