import type { LocalDate } from '../calendar/local-date.ts'
import { addDays } from '../calendar/local-date.ts'
import type { Heads } from '../sheet/sheet-head.ts'
import type { StaffMember } from './member.ts'
import { contracts, duties, professions } from './profession.ts'

/** The columns of a file of staff, by their usual heads. */
export const staffHeads = {
  name: ['Nama', 'Nama petugas', 'Nama kader', 'Name'],
  profession: ['Profesi', 'Jenis tenaga', 'Profession'],
  place: ['Tempat', 'Tempat tugas', 'Posyandu', 'Pustu', 'Unit kerja', 'Place'],
  village: ['Desa', 'Kelurahan', 'Village'],
  duty: ['Tugas', 'Jabatan', 'Duty'],
  from: ['Mulai', 'TMT', 'Sejak', 'From'],
  until: ['Hari terakhir', 'Sampai', 'Berakhir', 'Until'],
  decree: ['Nomor SK', 'SK', 'No SK', 'Decree'],
  decreeOn: ['Tanggal SK', 'Tgl SK', 'Decree date'],
  contract: ['Status kerja', 'Status kepegawaian', 'Contract'],
  number: ['NIP atau nomor kader', 'NIP', 'Nomor kader', 'Number'],
  birthYear: ['Tahun lahir', 'Birth year'],
  phone: ['Nomor HP', 'HP', 'No HP', 'Telepon', 'Phone'],
} as const satisfies Heads<string>
export type StaffColumn = keyof typeof staffHeads
export const neededOfStaff = ['name', 'profession', 'place', 'from'] as const

/** The heads of a template, in order. */
export const staffTemplateHead: readonly string[] = Object.values(staffHeads).map(
  ([usual]) => usual,
)

/** Everybody with every task as it would be read again; the order of the columns is that of the template. */
export const staffSheetRows = (
  members: readonly StaffMember[],
  placeOf: (facility: string) => { readonly name: string; readonly village: string } | undefined,
): readonly (readonly (string | number)[])[] =>
  members.flatMap((member) =>
    member.posts.flatMap((post) => {
      const place = placeOf(post.facility)
      if (place === undefined) return []
      return [
        [
          member.name,
          professions[member.profession].id,
          place.name,
          place.village,
          duties[post.duty].id,
          post.from,
          lastDay(post.before),
          post.decree,
          post.decreeOn ?? '',
          contracts[member.contract].id,
          member.number,
          member.birthYear ?? '',
          member.phone,
        ],
      ]
    }),
  )

const lastDay = (before: LocalDate | undefined): string =>
  before === undefined ? '' : addDays(before, -1)
