import { Button, Checkbox, Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { optional, type OptionalColumn } from './columns';
import classes from './StockPage.module.css';

interface Props {
  shown: readonly OptionalColumn[];
  onChange: (shown: readonly OptionalColumn[]) => void;
}

/** Which columns the table has, on this device. */
export function ColumnsChoice({ shown, onChange }: Props) {
  const t = useTranslations('stock.columns');
  return (
    <Popover
      withinPortal={false}
      hideDetached={false}
      position="bottom-end"
      trapFocus
      shadow="md"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />}>
          {t('choose')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('choose')}>
        <div className={classes.panel}>
          {optional.map((column) => (
            <Checkbox
              key={column}
              label={t(column)}
              checked={shown.includes(column)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(optional.filter((one) => (one === column ? checked : shown.includes(one))))
              }
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
