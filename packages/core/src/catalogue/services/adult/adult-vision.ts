import { years } from '../../../calendar/local-date.ts'
import { needsPinhole, visionOf } from '../../../clinical/senses.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as senses from '../../observations/senses.ts'
import { fingersScale, pinholeScale, visionScale } from '../../outcomes/senses.ts'

/** A kader counts fingers; a health worker reads the chart, and takes the pinhole below 6/12. */
export const adultVision = defineService({
  id: 'adult-vision',
  label: text('Mata dewasa', 'Eyes of adults'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining penglihatan: setahun sekali (kartu Posyandu 6 bulan sekali), hitung jari 6 meter, kelas visus, pinhole di bawah 6/12',
  station: 'measure',
  eligible: { from: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    fingersRight: { ...senses.fingersRight, optional: true },
    fingersLeft: { ...senses.fingersLeft, optional: true },
    acuityRight: { ...senses.acuityRight, optional: true },
    acuityLeft: { ...senses.acuityLeft, optional: true },
    pinholeRight: { ...senses.pinholeRight, optional: true },
    pinholeLeft: { ...senses.pinholeLeft, optional: true },
  },
  outcomes: {
    fingersRight: fingersScale(text('Hitung jari, mata kanan', 'Finger counting, right eye')),
    fingersLeft: fingersScale(text('Hitung jari, mata kiri', 'Finger counting, left eye')),
    right: visionScale(text('Visus mata kanan', 'Acuity, right eye')),
    left: visionScale(text('Visus mata kiri', 'Acuity, left eye')),
    pinholeRight: pinholeScale(text('Pinhole mata kanan', 'Pinhole, right eye')),
    pinholeLeft: pinholeScale(text('Pinhole mata kiri', 'Pinhole, left eye')),
  },

  skips({ acuityRight, acuityLeft }) {
    return [
      ...(needsPinhole(acuityRight) ? [] : (['pinholeRight'] as const)),
      ...(needsPinhole(acuityLeft) ? [] : (['pinholeLeft'] as const)),
    ]
  },
  classify({ fingersRight, fingersLeft, acuityRight, acuityLeft, pinholeRight, pinholeLeft }) {
    const [right, left] = [visionOf(acuityRight), visionOf(acuityLeft)]
    return { fingersRight, fingersLeft, right, left, pinholeRight, pinholeLeft }
  },
})
