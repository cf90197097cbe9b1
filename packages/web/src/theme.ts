import { createTheme, type MantineColorsTuple } from '@mantine/core'

const teal: MantineColorsTuple = [
  '#EDF7F6',
  '#D5ECEA',
  '#ABD9D5',
  '#7CC3BD',
  '#4DA9A3',
  '#29908B',
  '#157672',
  '#0B615F',
  '#074C4B',
  '#053938',
]
const gray: MantineColorsTuple = [
  '#F6F9F9',
  '#EEF3F3',
  '#E0E7E7',
  '#CAD4D4',
  '#A7B4B4',
  '#7D8B8B',
  '#5A6767',
  '#434F4F',
  '#2A3535',
  '#152020',
]
/** Status palettes: 1 = tint, 3 = line, 6 = mark, 8 = text; contrast checked for colour blindness. */
const ok: MantineColorsTuple = [
  '#F1FAF5',
  '#E2F4EA',
  '#CFEBDB',
  '#B9E0CB',
  '#86C6A4',
  '#53A87C',
  '#2C8A5B',
  '#21794D',
  '#17683F',
  '#0E4A2C',
]
const watch: MantineColorsTuple = [
  '#FEF8EA',
  '#FDEFCF',
  '#F8E1AF',
  '#F0D08A',
  '#E2B24A',
  '#D19317',
  '#C07600',
  '#9E5E00',
  '#7F4600',
  '#5A3200',
]
const act: MantineColorsTuple = [
  '#FDEEEB',
  '#F9C9C3',
  '#F4B7B0',
  '#EDA39B',
  '#DE6F6B',
  '#CF4549',
  '#BF1F2E',
  '#B11826',
  '#A3121F',
  '#760A15',
]

/** A locked scroll would need an inline style element, which the content security policy refuses. */
const overlay = { lockScroll: false, overlayProps: { backgroundOpacity: 0.35 } }

export const theme = createTheme({
  colors: { teal, gray, ok, watch, act },
  primaryColor: 'teal',
  primaryShade: 7,
  black: '#152020',
  white: '#FFFFFF',
  fontFamily: '"Plus Jakarta Sans Variable", system-ui, sans-serif',
  fontWeights: { regular: '500', medium: '650', bold: '700' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.125rem', xl: '1.5rem' },
  lineHeights: { xs: '1.34', sm: '1.43', md: '1.47', lg: '1.34', xl: '1.25' },
  headings: {
    fontWeight: '700',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25', fontWeight: '750' },
      h2: { fontSize: '1.125rem', lineHeight: '1.34' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.34' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '20px' },
  defaultRadius: 'md',
  shadows: {
    sm: '0 1px 2px rgba(5,57,56,.06), 0 1px 1px rgba(5,57,56,.04)',
    md: '0 6px 20px -6px rgba(5,57,56,.16), 0 2px 6px rgba(5,57,56,.06)',
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm', fw: 650 } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray.7', size: 44 } },
    Card: { defaultProps: { withBorder: true, radius: 'lg', padding: 'md' } },
    Paper: { defaultProps: { radius: 'lg' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { checkIconPosition: 'right' } },
    SegmentedControl: { defaultProps: { radius: 'md', withItemsBorders: false } },
    Modal: { defaultProps: { radius: 'lg', centered: true, ...overlay } },
    Drawer: { defaultProps: { position: 'right', size: 360, ...overlay } },
    Loader: { defaultProps: { type: 'dots' } },
  },
})
