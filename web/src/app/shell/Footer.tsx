import { Anchor, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import classes from './Footer.module.css';

export function Footer() {
  const t = useTranslations('common.footer');
  return (
    <footer className={classes.footer}>
      <Group gap="lg">
        <Anchor href="/status" size="sm">
          {t('status')}
        </Anchor>
        <Anchor href="/docs" size="sm">
          {t('docs')}
        </Anchor>
      </Group>
    </footer>
  );
}
