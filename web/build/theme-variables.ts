import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import type { Plugin } from 'vite';
import { theme, variables } from '../src/shared/theme/theme.ts';

const NAME = 'virtual:theme.css';

type Variables = Record<string, string | undefined>;

function changed(ours: Variables, usual: Variables): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ours).flatMap(([name, value]) =>
      value === undefined || usual[name] === value ? [] : [[name, value]],
    ),
  );
}

/** The theme's variables as a style sheet: Mantine's usual <style> element is what the content security policy forbids. */
export function themeVariables(): Plugin {
  return {
    name: 'theme-variables',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const usual = defaultCssVariablesResolver(DEFAULT_THEME);
      const whole = mergeMantineTheme(DEFAULT_THEME, theme);
      const ours = defaultCssVariablesResolver(whole);
      const own = variables(whole);
      return convertCssVariables(
        {
          variables: changed({ ...ours.variables, ...own.variables }, usual.variables),
          light: changed({ ...ours.light, ...own.light }, usual.light),
          dark: changed({ ...ours.dark, ...own.dark }, usual.dark),
        },
        ':root',
      );
    },
  };
}
