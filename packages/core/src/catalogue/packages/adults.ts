import { years } from '../../calendar/local-date.ts'
import { text } from '../observation.ts'
import { dailyLiving } from '../services/elderly/daily-living.ts'
import { skilas } from '../services/elderly/skilas.ts'
import { adultParts, fromFortyParts, womenParts } from './adult-parts.ts'
import { doneBy } from './done-by.ts'
import type { HealthCheck } from './health-check.ts'

const SOURCE =
  'KMK 33/2025, pemeriksaan kesehatan gratis; perubahan KMK 84/2026 (usus besar dan paru sejak 45 tahun untuk keduanya, leher rahim 10, 3, 1 tahun, hati dan kebugaran hanya bila berisiko) dari bacaan kedua; pemeriksaan calon pengantin tidak dihitung karena tidak semua orang calon pengantin'

/** Who has trouble with the eyes counts no fingers. */
const skilasAsked = doneBy(
  skilas,
  'wrongDateOrPlace',
  'forgetsWord',
  'cannotRise',
  'lostWeight',
  'poorAppetite',
  'upperArm',
  'eyeProblem',
  'whisper',
  'sad',
  'littleInterest',
)

export const check18to29: HealthCheck = {
  id: 'ckg-18-29',
  label: text('CKG 18-29 tahun', 'Free health check, 18-29 years'),
  source: SOURCE,
  from: years(18),
  before: years(30),
  parts: adultParts,
}
export const check30to39: HealthCheck = {
  id: 'ckg-30-39',
  label: text('CKG 30-39 tahun', 'Free health check, 30-39 years'),
  source: SOURCE,
  from: years(30),
  before: years(40),
  parts: { ...adultParts, ...womenParts },
}
export const check40to59: HealthCheck = {
  id: 'ckg-40-59',
  label: text('CKG 40-59 tahun', 'Free health check, 40-59 years'),
  source: SOURCE,
  from: years(40),
  before: years(60),
  parts: { ...adultParts, ...womenParts, ...fromFortyParts },
}
export const checkFrom60: HealthCheck = {
  id: 'ckg-60',
  label: text('CKG 60 tahun ke atas', 'Free health check, 60 years and older'),
  source: SOURCE,
  from: years(60),
  before: years(200),
  parts: {
    ...adultParts,
    ...womenParts,
    ...fromFortyParts,
    skilas: { label: text('SKILAS', 'SKILAS'), by: [skilasAsked] },
    dailyLiving: { label: text('Kemandirian (AKS)', 'Daily living'), by: [doneBy(dailyLiving)] },
  },
}
