import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod, servedWhenAll } from '../../served.ts'

export const referralsAnswered: Indicator = {
  id: 'referrals-answered',
  label: text('Rujukan yang dijawab', 'Referrals answered'),
  short: text('Rujukan dijawab', 'Referrals answered'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, tindak lanjut rujukan; rumus rujukan berbalas dibagi rujukan latar, perlu dikonfirmasi',
  unknown: text(
    'Orang yang dirujuk bulan itu, bukan banyaknya rujukan; jawaban yang tidak dicatat di sini tidak terlihat.',
    'People referred in the month, not referrals; an answer that was not written down here is not seen.',
  ),
  group: 'network',
  period: 'month',
  target: 100,
  population: { kind: 'everybody' },
  only: ({ referrals }, period) => inPeriod(referrals, period).length > 0,

  /** Of all referrals of the month the last answer. */
  served: ({ referrals }, period) =>
    servedWhenAll(inPeriod(referrals, period).map(({ answered }) => answered)),
}
