import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eaf6f3',
  '#d2ebe5',
  '#a5d8cc',
  '#74c4b2',
  '#4cb29c',
  '#2b9d86',
  '#147f6b',
  '#0f7060',
  '#0b5d51',
  '#074a40',
];

const dark: MantineColorsTuple = [
  '#e3eae8',
  '#b9c7c3',
  '#9fb0ab',
  '#65766f',
  '#34423e',
  '#222d2a',
  '#18211f',
  '#101615',
  '#0c1110',
  '#080b0a',
];

export const theme = createTheme({
  colors: { brand, dark },
  primaryColor: 'brand',
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  fontFamily: 'system-ui, sans-serif',
  headings: { fontFamily: 'system-ui, sans-serif', fontWeight: '700' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Badge: { defaultProps: { tt: 'none', size: 'lg', fw: 600 } },
    // Its way to lock the page behind a dialog is a <style> element; global.css locks it instead.
    ModalRoot: { defaultProps: { lockScroll: false, centered: true } },
    Drawer: { defaultProps: { lockScroll: false } },
  },
});

/** The usual greys and reds do not reach a contrast of 4.5 to 1 on our grounds, and on dark cards some are not seen. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--forecourt-ground': '#f4f7f6',
    '--forecourt-card': '#ffffff',
    '--forecourt-line': '#d5dedb',
    '--forecourt-field': '#808e89',
    '--mantine-color-text': '#17211f',
    '--mantine-color-dimmed': '#51605c',
    '--mantine-color-placeholder': '#63736e',
    '--mantine-color-error': '#b42318',
    '--mantine-color-blue-light-color': '#0f4f8a',
    '--mantine-color-gray-light': '#e1e8e5',
    '--mantine-color-gray-light-hover': '#d7e0dd',
    '--mantine-color-gray-light-color': '#3d4845',
    '--mantine-color-green-light-color': '#1f5c2b',
    '--mantine-color-orange-light-color': '#8a3c0b',
    '--mantine-color-red-filled': '#c92a2a',
    '--mantine-color-red-filled-hover': '#b02525',
    '--mantine-color-red-light-color': '#8f1d16',
  },
  dark: {
    '--mantine-color-body': '#18211f',
    '--forecourt-ground': '#101615',
    '--forecourt-card': '#18211f',
    '--forecourt-line': '#2b3835',
    '--forecourt-field': '#6f807a',
    // The usual ones are darker than our cards: a hole, not a button or a state.
    '--mantine-color-brand-light': '#173f38',
    '--mantine-color-brand-light-hover': '#1d4e46',
    '--mantine-color-gray-light': '#303d39',
    '--mantine-color-gray-light-hover': '#3a4945',
    '--mantine-color-red-filled': '#c92a2a',
    '--mantine-color-red-filled-hover': '#b02525',
    '--mantine-color-disabled': '#222d2a',
    '--mantine-color-placeholder': '#8a9b96',
    '--mantine-color-error': '#ff8a7a',
  },
});
