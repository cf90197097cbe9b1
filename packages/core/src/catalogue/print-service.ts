import type { Dose, Schedule } from './schedule.ts'
import type { Outcome } from './outcome.ts'
import type { Service } from './define.ts'
import type { Measured, Observation, Observations } from './observation.ts'
import { type Shown, type Situation, block, table } from './print-markdown.ts'
import {
  cadreWords,
  eligibleWords,
  referralWords,
  scheduleWords,
  settingWords,
  spanWords,
  stationWords,
  statusWords,
} from './print-words.ts'

/** One service as a chapter: who, when, where, what is asked, what follows, and the rule itself. */
export function printService(service: Service, { rules, examples }: Shown): string {
  const { id, label, source, station, eligible, schedule, settings, givenBy, observes, outcomes } =
    service
  return [
    `<a id="${id}"></a>\n\n### ${label.id}`,
    [
      `- Kode: \`${id}\``,
      `- Sumber: ${source}`,
      `- Untuk: ${eligibleWords(eligible)}`,
      `- Kapan: ${scheduleWords(schedule)}`,
      `- Di mana: ${settings.map((setting) => settingWords[setting]).join(', ')}`,
      `- Langkah Posyandu: ${stationWords[station]}`,
      `- Oleh: ${givenBy.map((cadre) => cadreWords[cadre]).join(', ')}`,
    ].join('\n'),
    ...(schedule.kind === 'series' ? printSeries(schedule) : []),
    printObservations(observes),
    ...Object.entries(outcomes).map(([scale, { label: name, classes, sensitive }]) =>
      [
        `${name.id} (\`${scale}\`), dari yang paling ringan${sensitive === true ? ', tidak terlihat oleh kader' : ''}:`,
        printScale(classes, observes, examples[id]?.[scale] ?? {}),
      ].join('\n\n'),
    ),
    ...(rules[id] === undefined ? [] : [block(rules[id])]),
  ].join('\n\n')
}

function printSeries(schedule: Extract<Schedule, { kind: 'series' }>): readonly string[] {
  return [
    ...(schedule.countsFrom === undefined
      ? []
      : [
          'Kolom "sejak" dan "terlambat" dihitung dari 1 Juli saat anak masuk kelas 1: menurut kelas yang diberitahukan, atau umur 7 tahun pada hari itu. Kolom "sah" dan "ditutup" adalah umur.',
        ]),
    printDoses(schedule.doses),
    ...(schedule.lateStarts ?? []).flatMap(({ from, doses }) => [
      `Bila dosis pertama diberikan sejak umur ${spanWords(from)}:`,
      printDoses(doses),
    ]),
  ]
}

const printDoses = (doses: readonly Dose[]): string =>
  table(
    ['Dosis', 'Sejak umur', 'Sah sejak umur', 'Terlambat sejak', 'Ditutup pada', 'Jarak minimal'],
    doses.map(({ name, from, validFrom = from, late, before, interval }) => [
      name,
      ...[from, validFrom, late, before].map(spanWords),
      interval === undefined ? '' : spanWords(interval),
    ]),
  )

const printObservations = (observes: Observations): string =>
  table(
    ['Isian', 'Kode', 'Jawaban', 'Masuk akal', 'Biasa', 'Wajib', 'Terlihat'],
    Object.values(observes).map((observation) => [
      observation.label.id,
      `\`${observation.code}\``,
      answerWords(observation),
      ...(observation.kind === 'quantity'
        ? [rangeWords(observation.plausible), rangeWords(observation.usual)]
        : ['', '']),
      observation.optional === true ? 'tidak' : 'ya',
      observation.sensitive === true ? 'bukan kader' : '',
    ]),
  )

const numberWords = (value: number): string => String(value).replace('.', ',')
const rangeWords = (range: readonly [number, number]): string =>
  range.map(numberWords).join(' sampai ')

function answerWords(observation: Observation): string {
  switch (observation.kind) {
    case 'quantity':
      return observation.unit
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
  situations: Readonly<Record<string, Situation>>,
): string =>
  table(
    ['Kata untuk keluarga', 'Sebutan klinis', 'Arti', 'Saran', 'Rujukan', 'Contoh'],
    Object.entries(classes).map(([name, { label, clinical, status, advice, refer, again }]) => [
      label.id,
      clinical?.id ?? '',
      statusWords[status],
      advice?.id ?? '',
      [
        ...(refer === undefined ? [] : [referralWords(refer)]),
        ...(again === undefined ? [] : [`lagi setelah ${spanWords(again)}`]),
      ].join('; '),
      situationWords(situations[name], observes),
    ]),
  )

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

const measuredWords = (
  measured: Measured<Observations>,
  observes: Observations,
): readonly string[] =>
  Object.entries(measured).map(
    ([field, value]) =>
      `${observes[field]?.label.id ?? field}: ${valueWords(observes[field], value)}`,
  )

function valueWords(observation: Observation | undefined, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (observation?.kind === 'choice' && typeof value === 'string') {
    return observation.options[value]?.id ?? value
  }
  return String(value).replace('.', ',')
}
