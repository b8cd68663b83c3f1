import '@mantine/notifications/styles.css';
import { MantineThemeProvider } from '@mantine/core';
import { Notifications as Container } from '@mantine/notifications';
import { useTranslations } from 'use-intl';

export default function Notifications() {
  const t = useTranslations('tools.notice');
  const closeButtonProps = { 'aria-label': t('close') };
  return (
    <MantineThemeProvider inherit theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Container position="bottom-center" />
    </MantineThemeProvider>
  );
}
