import { years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { hepatitisBExposure } from '../../episodes/hepatitis-b-exposure.ts'
import { text } from '../../observation.ts'
import { immunoglobulinGiven } from '../../observations/infection.ts'
import { immunoglobulinScale } from '../../outcomes/infection.ts'

/** Of the baby. HB0 is a service of its own. */
export const hepatitisBExposedBaby = defineService({
  id: 'hepatitis-b-exposed-baby',
  label: text('Bayi dari ibu HBsAg reaktif', 'Baby of a mother with reactive HBsAg'),
  source:
    'Permenkes 52/2017, kini Permenkes 3/2026 (bacaan kedua): HB0 dan HBIg dalam 24 jam (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { before: years(1) },
  schedule: { kind: 'asNeeded' },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { hbig: immunoglobulinGiven },
  outcomes: { hbig: immunoglobulinScale },
  opens: { episode: hepatitisBExposure, anchor: (_, on) => on },

  classify({ hbig }) {
    if (hbig === undefined) return {}
    if (hbig === 'no') return { hbig: 'not-given' }
    return { hbig: hbig === 'later' ? 'late' : 'in-time' }
  },
})
