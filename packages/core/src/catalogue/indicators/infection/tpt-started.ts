import { tbContact } from '../../episodes/tb-contact.ts'
import { tbPrevention } from '../../episodes/tb-prevention.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { tbContactResult } from '../../services/infection/tb-contact-result.ts'

export const tptStarted: Indicator = {
  id: 'tpt-started',
  label: text('Kontak mulai obat pencegahan TBC', 'Contacts on TB preventive treatment'),
  short: text('TPT', 'TPT'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, dashboard klaster 4: kontak TPT; target latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya kontak yang diperiksa dan ditetapkan perlu obat pencegahan; ODHIV tidak dihitung di sini.',
    'Only contacts found to need it; people with HIV are not counted here.',
  ),
  group: 'infection',
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: tbContact },

  only: (history, period) => foundOn(history, period) !== undefined,
  served(history, period) {
    const found = foundOn(history, period)
    const started = history
      .episodes(tbPrevention)
      .find(({ from }) => found !== undefined && from >= found)
    return started && { from: started.from }
  },
}

const foundOn = (history: History, period: Period) =>
  inPeriod(history.given(tbContactResult), period).find(
    ({ measured }) => measured.result === 'preventive',
  )?.on
