import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { PanZoom } from './usePanZoom';
import classes from './ZoomButtons.module.css';

/** Closer, farther, and back to the beginning. */
export function ZoomButtons({ of: { closer, farther, reset, away } }: { of: PanZoom }) {
  const t = useTranslations('tools.zoom');
  return (
    <div className={classes.buttons}>
      <ActionIcon variant="default" size="lg" aria-label={t('in')} onClick={closer}>
        <IconPlus size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('out')} onClick={farther}>
        <IconMinus size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('reset')} disabled={!away} onClick={reset}>
        <IconFocusCentered size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
