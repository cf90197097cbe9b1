import { years } from '../../../calendar/local-date.ts'
import { openEpisode } from '../../course.ts'
import { defineService } from '../../define.ts'
import { hivRisk } from '../../episodes/hiv-risk.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { syphilisRapid } from '../../observations/infection.ts'
import { syphilisTestScale } from '../../outcomes/infection.ts'

export const syphilisTest = defineService({
  id: 'syphilis-test',
  label: text('Tes sifilis di luar kehamilan', 'Syphilis test outside pregnancy'),
  source:
    'SPM 12 dan KMK HK.01.07/MENKES/2015/2023: kelompok berisiko; setahun sekali latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { notDuring: pregnancy },
  schedule: { kind: 'every', span: years(1) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { result: syphilisRapid },
  outcomes: { result: syphilisTestScale },

  needed(history) {
    return openEpisode(history, hivRisk)?.from
  },
  classify({ result }) {
    return { result }
  },
})
