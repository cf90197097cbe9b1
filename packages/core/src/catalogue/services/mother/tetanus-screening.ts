import { type LocalDate, days, years } from '../../../calendar/local-date.ts'
import { tetanusClass, tetanusWith } from '../../../clinical/tetanus-told.ts'
import { openEpisode } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { lastTetanusDose, toldTetanusStatus } from '../../observations/tetanus.ts'
import { tetanusScale } from '../../outcomes/tetanus.ts'
import { tetanusDays, toldBy } from '../../tetanus.ts'

/** Asked once in each pregnancy; of other women whenever somebody wants to know. */
export const tetanusScreening = defineService({
  id: 'tetanus-screening',
  label: text('Skrining status tetanus (T)', 'Tetanus screening'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: skrining status T pada kontak pertama ibu hamil, menuju T5; status dihitung dari semua dosis seumur hidup (Kemenkes, sekitar 2022, dan PPK)',
  station: 'ask',
  eligible: { from: years(10), before: years(50), sex: 'female' },
  schedule: { kind: 'once', from: days(0), late: days(28) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    status: toldTetanusStatus,
    lastOn: { ...lastTetanusDose, optional: true },
  },
  outcomes: { tetanus: tetanusScale },

  needed: (history: History): LocalDate | undefined => openEpisode(history, pregnancy)?.from,
  skips: ({ status }) => (status === 't0' ? ['lastOn'] : []),
  classify(measured, context) {
    const told = toldBy([{ on: context.on, measured }])
    if (told === undefined) return {}
    return { tetanus: tetanusClass(tetanusWith(tetanusDays(context), told)) }
  },
})
