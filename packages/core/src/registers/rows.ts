import { completedMonths, type LocalDate } from '../calendar/local-date.ts'
import type { Service } from '../catalogue/define.ts'
import type { Period } from '../catalogue/indicator.ts'
import { text, type Text } from '../catalogue/observation.ts'
import type { ServiceGiven } from '../journal/entry.ts'
import type { EncounterVersion, PersonRecord } from '../journal/record.ts'
import { current } from '../journal/writes.ts'
import { visitsInOrder } from '../judge/history.ts'
import { registerColumns } from './columns.ts'
import { cadreWords, notDoneWords, settingWords } from './words.ts'

type Language = keyof Text
export interface RegisterOptions {
  readonly service: Service
  readonly seesSensitive: boolean
  readonly language: Language
}
export interface RegisterRow {
  readonly on: LocalDate
  readonly name: string
  readonly cells: readonly string[]
}
interface Visit {
  readonly record: PersonRecord
  /** `19.06.01.2001/Melati/001/003` */
  readonly neighbourhood: string
  readonly version: EncounterVersion
  readonly given: ServiceGiven
}

/** What every register begins with. */
const common: readonly {
  readonly header: Text
  readonly cell: (visit: Visit) => Text | string | undefined
}[] = [
  { header: text('Tanggal', 'Day'), cell: ({ version }) => version.on },
  { header: text('Nama', 'Name'), cell: ({ record }) => current(record.fields.name) },
  {
    header: text('Jenis kelamin', 'Sex'),
    cell: ({ record }) =>
      current(record.fields.sex) === 'male'
        ? text('laki-laki', 'male')
        : text('perempuan', 'female'),
  },
  {
    header: text('Tanggal lahir', 'Born on'),
    cell: ({ record }) => current(record.fields.birthDate),
  },
  {
    header: text('Umur (bulan)', 'Age (months)'),
    cell: ({ record, version }) => {
      const born = current(record.fields.birthDate)
      return born && String(completedMonths(born, version.on))
    },
  },
  {
    header: text('Kode desa', 'Village code'),
    cell: ({ neighbourhood }) => neighbourhood.split('/')[0],
  },
  { header: text('Dusun', 'Dusun'), cell: ({ neighbourhood }) => neighbourhood.split('/')[1] },
  { header: text('RT', 'RT'), cell: ({ neighbourhood }) => neighbourhood.split('/')[3] },
  { header: text('Tempat', 'Place'), cell: ({ version }) => settingWords[version.setting] },
  { header: text('Petugas', 'Worker'), cell: ({ version }) => cadreWords[version.cadre] },
  {
    header: text('Catatan dari luar', 'Told from elsewhere'),
    cell: ({ version }) => (version.reported === true ? text('ya', 'yes') : undefined),
  },
  {
    header: text('Tidak diberikan', 'Not given'),
    cell: ({ given }) => given.notDone && notDoneWords[given.notDone.reason],
  },
]

export function registerHeaders({
  service,
  seesSensitive,
  language,
}: RegisterOptions): readonly string[] {
  const own = registerColumns(service, { seesSensitive })
  return [...common, ...own].map(({ header }) => header[language])
}

/** The rows one person adds to a register: each visit of the period with the service, as it now reads. */
export function registerRows(
  record: PersonRecord,
  neighbourhood: string,
  period: Pick<Period, 'from' | 'before'>,
  { service, seesSensitive, language }: RegisterOptions,
): readonly RegisterRow[] {
  const own = registerColumns(service, { seesSensitive })
  const say = (words: Text | string | undefined): string =>
    typeof words === 'object' ? words[language] : (words ?? '')
  return visitsInOrder(record)
    .filter(
      ({ from, version: { on } }) => from === undefined && on >= period.from && on < period.before,
    )
    .flatMap(({ version }) =>
      version.services
        .filter((given) => given.service === service.id)
        .map((given): RegisterRow => {
          const visit = { record, neighbourhood, version, given }
          const cells = [
            ...common.map(({ cell }) => say(cell(visit))),
            ...own.map(({ cell }) => say(cell(given))),
          ]
          return { on: version.on, name: current(record.fields.name) ?? '', cells }
        }),
    )
}
