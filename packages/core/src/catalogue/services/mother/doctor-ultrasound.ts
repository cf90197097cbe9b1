import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { nextScan, scanAgrees } from '../../../clinical/antenatal-contacts.ts'
import { doctorScans, openEpisode } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { fetalLie } from '../../observations/antenatal.ts'
import * as seen from '../../observations/antenatal-laboratory.ts'
import { gestationalDays, gestationalWeeks } from '../../observations/pregnancy.ts'
import { datingScale, scanScale } from '../../outcomes/antenatal-laboratory.ts'
import { antenatalContact } from './antenatal-contact.ts'

/** A contact with a doctor who ticks ultrasound counts as well. */
export const doctorUltrasound = defineService({
  id: 'doctor-ultrasound',
  label: text('USG oleh dokter', 'Ultrasound by a doctor'),
  source:
    'KMK HK.01.07/MENKES/2015/2023 dan Permenkes 21/2021 pasal 13: dokter dengan USG pada K1 dan K5; satu di trimester 1, satu di trimester 3; beda lebih dari 7 hari dengan HPHT latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'once', from: days(0), late: days(85) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['doctor'],
  observes: {
    weeks: { ...gestationalWeeks, optional: true },
    days: { ...gestationalDays, optional: true },
    children: seen.childrenSeen,
    heartbeat: seen.heartSeen,
    lie: { ...fetalLie, optional: true },
    placentaLow: { ...seen.placentaLow, optional: true },
  },
  outcomes: { scan: scanScale, dating: datingScale },

  needed(history: History): LocalDate | undefined {
    const now = openEpisode(history, pregnancy)
    const contacts = history.given(antenatalContact)
    return now && nextScan(now.anchor, doctorScans(now, contacts, history.given(doctorUltrasound)))
  },
  classify({ weeks, days: over, heartbeat, children, placentaLow }, { on, during }) {
    const needsDoctor = heartbeat === false || placentaLow === true
    return {
      scan: needsDoctor
        ? 'refer'
        : children !== undefined && children > 1
          ? 'several'
          : heartbeat
            ? 'good'
            : undefined,
      dating: scanAgrees(during(pregnancy)?.anchor, weeks, over, on),
    }
  },
})
