import { type LocalDate, months, years } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { methodControl } from '../../../clinical/family-planning.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { nextControl } from '../../needs/family-planning.ts'
import { text } from '../../observation.ts'
import { contraceptiveMethod, methodComplaint } from '../../observations/family-planning.ts'
import { methodComplaintScale, methodControlScale } from '../../outcomes/family-planning.ts'

/** Her method brings her back: the interval is in `needed`, counted from the visit that last named the method. */
export const familyPlanningControl = defineService({
  id: 'family-planning-control',
  label: text('Kontrol KB', 'Family planning visit'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: pil, suntik, kondom sampai Posyandu oleh tenaga kesehatan, IUD dan implan sejak Pustu; suntik 1 dan 3 bulan, pil tiap bulan, IUD dan implan setahun latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(15), before: years(55), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'every', span: months(1) },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { method: contraceptiveMethod, complaint: methodComplaint },
  outcomes: { next: methodControlScale, complaint: methodComplaintScale },

  needed(history: History): LocalDate | undefined {
    return nextControl(history, history.given(familyPlanningControl))
  },
  classify({ method, complaint }) {
    return {
      next: methodControl(method),
      complaint: answered(complaint, 'present', 'none'),
    }
  },
})
