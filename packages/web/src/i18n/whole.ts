import type { Locale } from './locale.ts'

/** `1.207` in Indonesian, `1,207` in English; the browser's own formats come later than the first screen. */
export const whole = (value: number, locale: Locale): string =>
  String(value).replaceAll(/\B(?=(\d{3})+$)/g, locale === 'id' ? '.' : ',')
