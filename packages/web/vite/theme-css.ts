import {
  DEFAULT_THEME,
  convertCssVariables,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import type { Plugin } from 'vite'
import { theme } from '../src/theme.ts'

const ID = 'virtual:theme.css'

/** Writes the theme's CSS variables into the stylesheet, so that no inline style element is needed. */
export function themeCss(): Plugin {
  return {
    name: 'jejaring:theme-css',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? css() : undefined),
  }
}

function css(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  return convertCssVariables(defaultCssVariablesResolver(merged), ':root')
}
