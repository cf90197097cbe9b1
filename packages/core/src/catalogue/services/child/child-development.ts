import { days, months } from '../../../calendar/local-date.ts'
import { kpspClass, repeatsDoubt } from '../../../clinical/development.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { scale } from '../../outcome.ts'
import { developmentChecklist, kpspScore } from '../../observations/child.ts'
import { kpspScale } from '../../outcomes/development.ts'

/** The kader's check. The KPSP has its own service; its field stays for what was written down here before. */
export const childDevelopment = defineService({
  id: 'child-development',
  label: text('Pantau perkembangan', 'Development check'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kader memakai ceklis Buku KIA, tenaga kesehatan KPSP; SPM 4 minimal 2 kali setahun (latar, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { from: months(3), before: months(72) },
  schedule: { kind: 'every', span: months(6) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { checklist: developmentChecklist, kpsp: { ...kpspScore, optional: true } },
  outcomes: {
    checklist: scale(text('Ceklis perkembangan', 'Development checklist'), {
      complete: {
        label: text('Perkembangan sesuai umur', 'Development fits the age'),
        status: 'ok',
      },
      incomplete: {
        label: text('Ada yang belum bisa, perlu diperiksa', 'Something missing, needs a check'),
        status: 'act',
        advice: text(
          'Ajak ke petugas untuk pemeriksaan perkembangan.',
          'Ask a health worker to check the development.',
        ),
        refer: { to: 'pustu', withinDays: 14 },
      },
    }),
    kpsp: scale(kpspScale.label, {
      ...kpspScale.classes,
      doubtful: { ...kpspScale.classes.doubtful, again: days(14) },
    }),
  },

  skips: ({ kpsp }) => (kpsp === undefined ? ['kpsp'] : []),

  classify({ checklist, kpsp }, { earlier, on }) {
    return { checklist, kpsp: kpspClass(kpsp, repeatsDoubt(earlier, on)) }
  },
})
