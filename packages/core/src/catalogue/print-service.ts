import type { Span } from '../calendar/local-date.ts'
import type { Dose, Schedule } from './schedule.ts'
import type { Outcome } from './outcome.ts'
import type { Service } from './define.ts'
import type { Measured, Observation, Observations } from './observation.ts'
import {
  type Boundary,
  type Shown,
  type Situation,
  block,
  folded,
  table,
} from './print-markdown.ts'
import {
  cadreWords,
  classWords,
  eligibleWords,
  referralWords,
  scheduleWords,
  settingWords,
  spanWords,
  stationWords,
  statusWords,
} from './print-words.ts'
import { unitWords } from './unit-words.ts'

/** One service as a chapter: who, when, where, what is asked, what follows, and the rule itself. */
export function printService(service: Service, { rules, examples, boundaries }: Shown): string {
  const { id, label, source, station, eligible, schedule, settings, givenBy, observes, outcomes } =
    service
  return [
    `<a id="${id}"></a>\n\n### ${label.id}`,
    [
      `- Untuk: ${eligibleWords(eligible)}${service.needed === undefined ? '' : '; hanya yang memerlukannya menurut aturan di bawah'}`,
      `- Kapan: ${scheduleWords(schedule)}`,
      `- Di mana: ${settings.map((setting) => settingWords[setting]).join(', ')}`,
      `- Langkah Posyandu: ${stationWords[station]}`,
      `- Oleh: ${givenBy.map((cadre) => cadreWords[cadre]).join(', ')}`,
      ...(service.sensitive === true ? ['- Tidak terlihat oleh kader'] : []),
      ...(service.opens === undefined ? [] : [`- Membuka: ${service.opens.episode.label.id}`]),
      ...(service.closes === undefined ? [] : [`- Menutup: ${service.closes.episode.label.id}`]),
      `- Sumber: ${source}`,
      `- Kode: \`${id}\``,
    ].join('\n'),
    ...(schedule.kind === 'series' ? printSeries(schedule) : []),
    ...(Object.keys(observes).length === 0 ? [] : [printObservations(observes)]),
    ...Object.entries(outcomes).map(([scale, { label: name, classes, sensitive }]) =>
      [
        `**Hasil: ${name.id}**${sensitive === true ? ' (tidak terlihat oleh kader)' : ''}`,
        printScale(classes, observes, {
          situations: examples[id]?.[scale] ?? {},
          boundaries: boundaries[id]?.[scale] ?? {},
        }),
      ].join('\n\n'),
    ),
    folded('Kolom register', registerWords(service)),
    ...(rules[id] === undefined
      ? []
      : [folded('Aturan seperti tertulis di program', block(rules[id]))]),
  ].join('\n\n')
}

function printSeries(schedule: Extract<Schedule, { kind: 'series' }>): readonly string[] {
  return [
    ...(schedule.countsFrom === undefined
      ? []
      : [
          'Kelas menurut yang terakhir diberitahukan; tanpa itu kelas 1 bila anak berumur 7 tahun pada 1 Juli.',
        ]),
    printDoses(schedule.doses, schedule.countsFrom === undefined ? spanWords : classWords),
    ...(schedule.lateStarts ?? []).flatMap(({ from, doses }) => [
      `Bila dosis pertama diberikan sejak umur ${spanWords(from)}:`,
      printDoses(doses, spanWords),
    ]),
  ]
}

const printDoses = (doses: readonly Dose[], dueWords: (span: Span) => string): string =>
  table(
    ['Dosis', 'Sejak', 'Sah sejak umur', 'Terlambat sejak', 'Ditutup pada umur', 'Jarak minimal'],
    doses.map(({ name, from, validFrom = from, late, before, interval }) => [
      name,
      dueWords(from),
      spanWords(validFrom),
      dueWords(late),
      spanWords(before),
      interval === undefined ? '' : spanWords(interval),
    ]),
  )

const printObservations = (observes: Observations): string =>
  table(
    ['Isian', 'Jawaban', 'Diterima', 'Biasa', 'Wajib', 'Terlihat', 'Kode'],
    Object.values(observes).map((observation) => [
      observation.label.id,
      answerWords(observation),
      ...(observation.kind === 'quantity'
        ? [rangeWords(observation.plausible), rangeWords(observation.usual)]
        : ['', '']),
      observation.optional === true ? 'tidak' : 'ya',
      observation.sensitive === true ? 'bukan kader' : '',
      `\`${observation.code}\``,
    ]),
  )

const numberWords = (value: number): string => String(value).replace('.', ',')
const rangeWords = (range: readonly [number, number]): string =>
  range.map(numberWords).join(' sampai ')

function answerWords(observation: Observation): string {
  switch (observation.kind) {
    case 'quantity':
      return `angka ${unitWords(observation.unit).id}`.trim()
    case 'choice':
      return Object.values(observation.options)
        .map(({ id }) => id)
        .join(' / ')
    case 'yesNo':
      return 'ya / tidak'
    case 'day':
      return 'tanggal'
    case 'words':
      return 'tulisan'
  }
}

const printScale = (
  classes: Readonly<Record<string, Outcome>>,
  observes: Observations,
  {
    situations,
    boundaries,
  }: {
    readonly situations: Readonly<Record<string, Situation>>
    readonly boundaries: Readonly<Record<string, readonly Boundary[]>>
  },
): string =>
  table(
    [
      'Kata untuk keluarga',
      'Sebutan klinis',
      'Arti',
      'Batas nilai',
      'Contoh',
      'Saran',
      'Tindak lanjut',
    ],
    Object.entries(classes).map(([name, { label, clinical, status, advice, refer, again }]) => [
      label.id,
      clinical?.id ?? '',
      statusWords[status],
      (boundaries[name] ?? []).map((one) => boundaryWords(one, observes)).join('; '),
      situationWords(situations[name], observes),
      advice?.id ?? '',
      [
        ...(refer === undefined ? [] : [referralWords(refer)]),
        ...(again === undefined ? [] : [`lagi setelah ${spanWords(again)}`]),
      ].join('; '),
    ]),
  )

function boundaryWords({ field, min, max }: Boundary, observes: Observations): string {
  const observation = observes[field]
  const label = observation?.label.id ?? field
  const unit = observation?.kind === 'quantity' ? unitWords(observation.unit).id : ''
  const words = (value: number): string => `${numberWords(value)} ${unit}`.trim()
  const range =
    min === undefined
      ? `sampai ${words(max ?? 0)}`
      : max === undefined
        ? `${words(min)} ke atas`
        : min === max
          ? words(min)
          : `${numberWords(min)} sampai ${words(max)}`
  return `${label} ${range}`
}

/** What a book of this service would have as columns, beside day, name and worker. */
const registerWords = ({ observes, outcomes }: Service): string =>
  [
    'tanggal',
    'nama',
    'umur',
    ...Object.values(observes).map(({ label }) => label.id),
    ...Object.values(outcomes).map(({ label }) => `hasil ${label.id}`),
    'rujukan',
  ].join(' · ')

function situationWords(situation: Situation | undefined, observes: Observations): string {
  if (situation === undefined) return ''
  const { measured, ageMonths, pregnantDays, during, known, earlier = [] } = situation
  return [
    pregnantDays === undefined
      ? spanWords({ months: ageMonths, days: 0 })
      : `hamil ${pregnantDays} hari`,
    ...(during === undefined
      ? []
      : [`${during.episode.label.id.toLowerCase()}, hari ke-${during.days}`]),
    ...(known === undefined ? [] : [known.words]),
    ...measuredWords(measured, observes),
    ...earlier.map((before, i) => {
      const words = measuredWords(before, observes)
      const ago = `${earlier.length - i} bulan lalu`
      return `${ago} ${words.length === 0 ? 'tidak diukur' : words.join(', ')}`
    }),
  ].join('; ')
}

/** A questionnaire is told by what was answered with yes. */
const LONG = 4

function measuredWords(
  measured: Measured<Observations>,
  observes: Observations,
): readonly string[] {
  const told = Object.entries(measured)
  const questions = told.filter(([, value]) => typeof value === 'boolean')
  const isLong = questions.length >= LONG
  const others = told.filter(([, value]) => !isLong || typeof value !== 'boolean')
  const yes = questions
    .filter(([, value]) => value === true)
    .map(([field]) => observes[field]?.label.id ?? field)
  return [
    ...others.map(
      ([field, value]) =>
        `${observes[field]?.label.id ?? field}: ${valueWords(observes[field], value)}`,
    ),
    ...(isLong
      ? [
          yes.length === 0
            ? `semua ${questions.length} pertanyaan tidak`
            : `${yes.length} dari ${questions.length} pertanyaan ya (${yes.join(', ')})`,
        ]
      : []),
  ]
}

function valueWords(observation: Observation | undefined, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (observation?.kind === 'choice' && typeof value === 'string') {
    return observation.options[value]?.id ?? value
  }
  return String(value).replace('.', ',')
}
