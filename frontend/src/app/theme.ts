import {
  createTheme,
  localStorageColorSchemeManager,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#E4F3F1',
  '#CFE8E5',
  '#9FD3CE',
  '#5EE6D4',
  '#2DD4BF',
  '#1FA79A',
  '#128F87',
  '#0B7A75',
  '#09645F',
  '#064B47',
];
const gray: MantineColorsTuple = [
  '#F6F8FA',
  '#F2F5F8',
  '#E8EDF2',
  '#E2E8EF',
  '#CDD6E0',
  '#8390A2',
  '#5F6C7F',
  '#475467',
  '#2B3748',
  '#16202C',
];
/* Mantine's own, whose filled shade is too light below white letters. */
const red: MantineColorsTuple = [
  '#FFF5F5',
  '#FFE3E3',
  '#FFC9C9',
  '#FFA8A8',
  '#FF8787',
  '#FF6B6B',
  '#FA5252',
  '#C62828',
  '#B82525',
  '#9E1F1F',
];
const dark: MantineColorsTuple = [
  '#E6EBF1',
  '#AFBBC9',
  '#8C9AAB',
  '#6C7B8D',
  '#364453',
  '#24303C',
  '#1A232D',
  '#131A22',
  '#0D1218',
  '#090D12',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  colors: { teal, gray, red, dark },
  fontFamily: '"Inter Variable", Inter, system-ui, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.125rem', lineHeight: '1.5rem' } } },
  defaultRadius: 8,
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '20px' },
  breakpoints: { sm: '45em' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right', openOnFocus: false } },
    MultiSelect: { defaultProps: { size: 'sm', openOnFocus: false } },
    TagsInput: { defaultProps: { size: 'sm' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    /* Its placeholder for the first focus is no item of a menu. */
    Menu: { defaultProps: { shadow: 'overlay', position: 'bottom-start', withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { shadow: 'overlay', centered: true, overlayProps: { color: '#0F1720', backgroundOpacity: 0.28 } },
    },
    /* As a header it would be a second banner of the page. */
    ModalHeader: { defaultProps: { component: 'div' } },
    Popover: { defaultProps: { shadow: 'overlay' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
  },
  shadows: { overlay: 'var(--overlay)' },
});

const ours = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--border-2)',
  '--mantine-color-default-hover': 'var(--surface-2)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-error': 'var(--vl-fg)',
  '--mantine-color-disabled': 'var(--surface-2)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-disabled-border': 'var(--border)',
};

/** Mantine's own surfaces take our tokens; said for each scheme, because its defaults are and would win. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--mantine-line-height': '1.43' },
  light: ours,
  dark: ours,
});

export const colorSchemeManager = localStorageColorSchemeManager({ key: 'huni.theme' });
