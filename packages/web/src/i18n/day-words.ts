import type { Locale } from './locale.ts'

/**
 * How days are called. Written out, because the browser's own words cost a slow phone a tenth of a second when the first
 * of them is asked for; a test compares them with it.
 */
export const dayWords: Readonly<
  Record<
    Locale,
    {
      readonly months: readonly string[]
      readonly short: readonly string[]
      readonly weekdays: readonly string[]
    }
  >
> = {
  id: {
    months: words(
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    ),
    short: words('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'),
    weekdays: words('Minggu Senin Selasa Rabu Kamis Jumat Sabtu'),
  },
  en: {
    months: words(
      'January February March April May June July August September October November December',
    ),
    short: words('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    weekdays: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  },
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
