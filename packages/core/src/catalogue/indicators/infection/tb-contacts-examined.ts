import { tbContact } from '../../episodes/tb-contact.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { isIn } from '../../served.ts'
import { tbContactResult } from '../../services/infection/tb-contact-result.ts'

export const tbContactsExamined: Indicator = {
  id: 'tb-contacts-examined',
  label: text('Kontak TBC diperiksa', 'TB contacts examined'),
  short: text('Kontak diperiksa', 'Contacts'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, dashboard klaster 4: kontak diperiksa dari kontak yang didaftar; target latar, perlu dikonfirmasi',
  unknown: text(
    'Kontak yang tidak terdaftar sebagai orang di sini tidak terhitung.',
    'Contacts who are not registered here as people do not count.',
  ),
  group: 'infection',
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: tbContact },

  /** Listed within the year; examined whenever since. */
  only(history, period) {
    return history.episodes(tbContact).some(({ from }) => isIn(period, from))
  },
  served(history, period) {
    const listed = history.episodes(tbContact).find(({ from }) => isIn(period, from))
    const examined = history
      .given(tbContactResult)
      .find(({ on, measured }) => listed && on >= listed.from && measured.result !== undefined)
    return examined && { from: examined.on }
  },
}
