import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { type Language, languages } from '@/shared/i18n/language';
import { useLanguage } from '@/shared/i18n/LanguageProvider';

const appearances = [
  { key: 'auto', Icon: IconDeviceDesktop },
  { key: 'light', Icon: IconSun },
  { key: 'dark', Icon: IconMoon },
] as const;

export function SettingsMenu() {
  const t = useTranslations('common');
  const { language, choose } = useLanguage();
  // Holding transitions still for the change would need a <style> element.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });

  return (
    <Menu position="bottom-end" width={220} withinPortal={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={`${t('language')}, ${t('appearance.label')}`}>
          <IconLanguage size={22} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('language')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(key) => void choose(key as Language)}>
          {Object.entries(languages).map(([key, name]) => (
            <Menu.RadioItem key={key} value={key} lang={key} closeMenuOnClick>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('appearance.label')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(key) => setColorScheme(key as MantineColorScheme)}>
          {appearances.map(({ key, Icon }) => (
            <Menu.RadioItem key={key} value={key} rightSection={<Icon size={18} aria-hidden />} closeMenuOnClick>
              {t(`appearance.${key}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
