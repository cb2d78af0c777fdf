import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eef2ff',
  '#e0e7ff',
  '#c7d2fe',
  '#a5b4fc',
  '#818cf8',
  '#6366f1',
  '#4f46e5',
  '#4338ca',
  '#3730a3',
  '#312e81',
];

/** What cannot be undone: white reads on the last three with 4.98:1 at least, in both themes. */
const red: MantineColorsTuple = [
  '#fff1f0',
  '#ffe3e3',
  '#ffc9c7',
  '#ff9b93',
  '#f9736b',
  '#ea4f47',
  '#d32f2f',
  '#c92a2a',
  '#a61e1e',
  '#8a1616',
];

/** Mantine takes text, dimmed, placeholder, borders and surfaces of the dark theme from these ten, in this order. */
const dark: MantineColorsTuple = [
  '#e6e8eb',
  '#c1c6ce',
  '#a6adb8',
  '#9aa1ad',
  '#3a3d42',
  '#2a2d31',
  '#242629',
  '#1b1d20',
  '#17191c',
  '#121316',
];

/** Mantine's own greys and reds fail WCAG AA, and it says that it will not change them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1a1d21',
    '--mantine-color-dimmed': '#5b6470',
    '--mantine-color-placeholder': '#6b7280',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#e3e6ea',
    '--mantine-color-anchor': '#4338ca',
  },
  dark: {
    '--mantine-color-text': '#e6e8eb',
    '--mantine-color-dimmed': '#a6adb8',
    '--mantine-color-placeholder': '#9aa1ad',
    '--mantine-color-error': '#ff9b93',
    '--mantine-color-default-border': '#3a3d42',
    '--mantine-color-anchor': '#a5b4fc',
  },
});

export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  colors: { brand, red, dark },
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // What explains a field stands under it: fields beside each other stay in line.
  components: { InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } } },
  headings: {
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
});
