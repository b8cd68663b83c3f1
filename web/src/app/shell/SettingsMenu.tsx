import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { type Language, languages } from '@/shared/i18n/language';
import { useLanguage } from '@/shared/i18n/LanguageProvider';
import { PanelButton } from '@/shared/ui/PanelButton';
import classes from '@/shared/ui/PanelButton.module.css';
import header from './Header.module.css';

const appearances = [
  { key: 'auto', Icon: IconDeviceDesktop },
  { key: 'light', Icon: IconSun },
  { key: 'dark', Icon: IconMoon },
] as const satisfies { key: MantineColorScheme; Icon: unknown }[];

export function SettingsMenu() {
  const t = useTranslations('common');
  const { language, choose } = useLanguage();
  // Holding transitions still for the change would need a <style> element.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });

  return (
    <PanelButton label={t('settings')} face={<IconLanguage size={22} aria-hidden />} panelClass={header.panel} px="xs">
      <fieldset>
        <legend>{t('language')}</legend>
        {Object.entries(languages).map(([key, name]) => (
          <label key={key} lang={key} className={classes.choice}>
            <input
              type="radio"
              name="language"
              checked={key === language}
              onChange={() => void choose(key as Language)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('appearance.label')}</legend>
        {appearances.map(({ key, Icon }) => (
          <label key={key} className={classes.choice}>
            <input type="radio" name="appearance" checked={key === colorScheme} onChange={() => setColorScheme(key)} />
            {t(`appearance.${key}`)}
            <Icon size={18} aria-hidden />
          </label>
        ))}
      </fieldset>
    </PanelButton>
  );
}
