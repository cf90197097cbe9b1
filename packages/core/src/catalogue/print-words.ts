/** Indonesian words for what a declaration says. */
import { type LocalDate, type Span, monthNumberOf } from '../calendar/local-date.ts'
import type { Cadre, Eligibility, Episode, Service, Setting, Station } from './define.ts'
import type { Referral } from './outcome.ts'
import type { Schedule } from './schedule.ts'

export const settingWords: Readonly<Record<Setting, string>> = {
  home: 'rumah',
  posyandu: 'Posyandu',
  school: 'sekolah',
  pustu: 'Pustu',
  puskesmas: 'Puskesmas',
  hospital: 'rumah sakit',
}
export const stationWords: Readonly<Record<Station, string>> = {
  measure: 'penimbangan dan pengukuran',
  ask: 'tanya jawab dan pencatatan',
  serve: 'pelayanan kesehatan',
  teach: 'penyuluhan',
}
export const cadreWords: Readonly<Record<Cadre, string>> = {
  kader: 'kader',
  midwife: 'bidan',
  nurse: 'perawat',
  doctor: 'dokter',
}
export const statusWords = { ok: 'baik', watch: 'pantau', act: 'tindak' } as const

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** `1 September 2026` */
export const dayWords = (day: LocalDate): string =>
  `${Number(day.slice(8))} ${MONTHS[monthNumberOf(day) - 1] ?? ''} ${day.slice(0, 4)}`

export function spanWords({ months, days }: Span): string {
  const parts = [
    ...(months === 0
      ? []
      : [months >= 72 && months % 12 === 0 ? `${months / 12} tahun` : `${months} bulan`]),
    ...(days === 0 && months > 0 ? [] : [`${days} hari`]),
  ]
  return parts.join(' ')
}

/** Half-open: from the first age to below the second. */
export function ageWords(from: Span, before: Span): string {
  if (before.months >= NO_LIMIT_MONTHS) return `umur ${spanWords(from)} ke atas`
  const until = `sebelum umur ${spanWords(before)}`
  return from.months === 0 && from.days === 0 ? until : `umur ${spanWords(from)} sampai ${until}`
}
const NO_LIMIT_MONTHS = 150 * 12

/** The day so many months after 1 July of class 1. */
export const classWords = ({ months }: Span): string =>
  `1 ${MONTHS[(months + 6) % 12] ?? ''} kelas ${Math.floor(months / 12) + 1}`

export function eligibleWords(eligible: Eligibility): string {
  const { from, before, sex, during, notDuring, where } = eligible
  const parts = [
    ...(sex === undefined ? [] : [sex === 'female' ? 'perempuan' : 'laki-laki']),
    ...(from === undefined ? [] : [`sejak umur ${spanWords(from)}`]),
    ...(before === undefined ? [] : [`sebelum umur ${spanWords(before)}`]),
    ...(during === undefined ? [] : [`selama ${inSentence(during.label.id)}`]),
    ...(notDuring === undefined ? [] : [`di luar ${inSentence(notDuring.label.id)}`]),
    ...(where === undefined ? [] : ['hanya di daerah yang ditetapkan']),
  ]
  return parts.length === 0 ? 'semua orang' : parts.join(', ')
}

/** A label within a sentence; what is written in capitals stays so. */
export const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

export function scheduleWords(service: Service): string {
  const { schedule, eligible } = service
  switch (schedule.kind) {
    case 'every':
      return everyWords(schedule.span)
    case 'everyMonth':
      return 'setiap bulan kalender'
    case 'inMonths':
      return `bulan ${schedule.months.map((month) => MONTHS[month - 1] ?? '').join(' dan ')}`
    case 'series':
      return `${schedule.doses.length} dosis${schedule.live === true ? ', vaksin hidup' : ''}`
    case 'stages':
      return schedule.stages
        .map(
          ({ name, from, before }) =>
            `${name}: sejak ${spanWords(from)} sampai sebelum ${spanWords(before)}`,
        )
        .join('; ')
    case 'trimesters':
      return `trimester 1: ${schedule.contacts[0]} kontak, trimester 2: ${schedule.contacts[1]}, trimester 3: ${schedule.contacts[2]}`
    case 'once':
      return onceWords(schedule, service.needed === undefined ? eligible.during : 'needed')
    case 'asNeeded':
      return 'bila perlu'
  }
}

/** Counted from the beginning of an episode, from the day on which it came to be needed, or from birth. */
function onceWords(
  { from, late }: Extract<Schedule, { kind: 'once' }>,
  since: Episode | 'needed' | undefined,
): string {
  const anchor =
    since === undefined
      ? 'lahir'
      : since === 'needed'
        ? 'diperlukan'
        : `awal ${inSentence(since.label.id)}`
  return isNothing(from)
    ? `sekali, sejak ${anchor}; terlambat sesudah ${spanWords(late)}`
    : `sekali, mulai ${spanWords(from)} sejak ${anchor}; terlambat sesudah ${spanWords(late)}`
}

function everyWords(span: Span): string {
  const isOfYears = span.days === 0 && span.months % 12 === 0
  if (!isOfYears) return `setiap ${spanWords(span)}`
  return span.months === 12 ? 'setahun sekali' : `setiap ${span.months / 12} tahun`
}

const isNothing = ({ months, days }: Span): boolean => months === 0 && days === 0

export const referralWords = ({ to, withinDays }: Referral): string =>
  `rujuk ke ${settingWords[to]} ${withinDays === 0 ? 'sekarang' : `dalam ${withinDays} hari`}`

export const numberWords = (value: number): string => String(value).replace('.', ',')
