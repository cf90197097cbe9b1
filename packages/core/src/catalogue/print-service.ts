import type { Span } from '../calendar/local-date.ts'
import { registerColumns } from '../registers/columns.ts'
import type { Dose, Schedule } from './schedule.ts'
import type { Service } from './define.ts'
import type { Observation, Observations } from './observation.ts'
import { FILES, type Shown, folded, table } from './print-markdown.ts'
import { printScale } from './print-scale.ts'
import {
  cadreWords,
  classWords,
  eligibleWords,
  numberWords,
  scheduleWords,
  settingWords,
  spanWords,
  stationWords,
} from './print-words.ts'
import { unitWords } from './unit-words.ts'

/** One service: who, when, where, what is asked, and what follows. */
export function printService(service: Service, { examples, boundaries }: Shown): string {
  const { id, label, source, station, eligible, schedule, settings, givenBy, observes, outcomes } =
    service
  return [
    `<a id="${id}"></a>\n\n### ${label.id}`,
    [
      `- Untuk: ${eligibleWords(eligible)}${service.needed === undefined ? '' : `; hanya yang memerlukannya menurut [aturannya](${FILES.rules}#${id})`}`,
      `- Kapan: ${scheduleWords(service)}`,
      `- Di mana: ${settings.map((setting) => settingWords[setting]).join(', ')}`,
      `- Langkah Posyandu: ${stationWords[station]}`,
      `- Oleh: ${givenBy.map((cadre) => cadreWords[cadre]).join(', ')}`,
      ...(service.sensitive === true ? ['- Tidak terlihat oleh kader'] : []),
      ...(service.opens === undefined ? [] : [`- Membuka: ${service.opens.episode.label.id}`]),
      ...(service.closes === undefined ? [] : [`- Menutup: ${service.closes.episode.label.id}`]),
      `- Sumber: ${source}`,
      `- [Aturan dan kode](${FILES.rules}#${id})`,
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
    ['Isian', 'Jawaban', 'Diterima', 'Biasa', 'Boleh kosong', 'Terlihat'],
    Object.values(observes).map((observation) => [
      observation.label.id,
      answerWords(observation),
      ...(observation.kind === 'quantity'
        ? [rangeWords(observation.plausible), rangeWords(observation.usual)]
        : ['', '']),
      observation.optional === true ? 'ya' : '',
      observation.sensitive === true ? 'bukan kader' : '',
    ]),
  )

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

/** The columns of its register, beside who, when and where. */
const registerWords = (service: Service): string =>
  registerColumns(service, { seesSensitive: true })
    .map(({ header }) => header.id)
    .join(' · ')
