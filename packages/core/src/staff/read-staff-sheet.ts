import { addDays, yearOf, type LocalDate } from '../calendar/local-date.ts'
import type { Text } from '../catalogue/observation.ts'
import { hasPersonNumber } from '../problem/names-nobody.ts'
import { readDay } from '../sheet/read-day.ts'
import { rowsUnder, type SheetRow } from '../sheet/sheet-head.ts'
import { finderOf, spoken, type Found, type Named } from '../targets/find-named.ts'
import type { Cell } from '../targets/read-targets.ts'
import { isSigned, postTrouble, type StaffMember, type StaffPost } from './member.ts'
import { contracts, duties, isContract, isDuty, isProfession, professions } from './profession.ts'
import { neededOfStaff, staffHeads, type StaffColumn } from './staff-sheet.ts'
import { isNik, LONGEST, type StaffRefusal, type StaffRowTrouble } from './wire.ts'

/** Somebody in a file: known, or new, with the tasks that are new or changed. */
export interface PlannedMember {
  /** First row that names the person. */
  readonly row: number
  readonly known?: StaffMember
  readonly facts: Omit<StaffMember, 'id' | 'village' | 'posts' | 'version'>
  readonly posts: readonly PlannedPost[]
}
export interface PlannedPost {
  readonly row: number
  /** As it is until now. */
  readonly known?: StaffPost
  readonly post: Omit<StaffPost, 'id' | 'version'>
}
export interface ReadStaff {
  readonly members: readonly PlannedMember[]
  /** Rows that say what the register says already. */
  readonly same: number
  readonly refused: readonly StaffRefusal[]
}

const SHOWN = 60
const AHEAD_DAYS = 366

/**
 * The rows of a file of staff, each taken or refused with its reason. The same number, or else the same name, profession
 * and year of birth, is the same person; several rows of one are several tasks. What is known of a person is not changed by
 * a file: only tasks are added, ended or corrected.
 */
export function readStaffSheet(
  rows: readonly (readonly Cell[])[],
  known: {
    readonly places: readonly Named[]
    readonly members: readonly StaffMember[]
    readonly today: LocalDate
  },
): ReadStaff | 'empty' | 'no-head' {
  const under = rowsUnder<StaffColumn>(rows, staffHeads, neededOfStaff)
  if (typeof under === 'string') return under
  const find = {
    place: finderOf(known.places),
    profession: wordFinder(professions),
    contract: wordFinder(contracts),
    duty: wordFinder(duties),
  }
  const planned: Planned[] = []
  const refused: StaffRefusal[] = []
  let same = 0
  for (const row of under) {
    const read = readRow(row, find, known.today)
    const refuse = (column: StaffColumn, because: StaffRowTrouble) =>
      refused.push({ row: row.row, column, cell: row.text(column).slice(0, SHOWN), because })
    if ('because' in read) {
      refuse(read.column, read.because)
      continue
    }
    const { facts, post } = read
    const numbered = [...known.members, ...planned.map((one) => one.facts)]
    if (numbered.some((one) => hasNumberOf(one, facts))) {
      refuse('number', 'number-of-another')
      continue
    }
    const all = known.members.filter((member) => isSamePerson(member, facts))
    const there = whoWorksThere(all, post)
    const fitting = planned.filter((one) =>
      there === undefined ? isSamePerson(one.facts, facts) : one.known?.id === there.id,
    )
    if (fitting.length > 1 || (there === undefined && all.length > 1)) {
      refuse('name', 'name-ambiguous')
      continue
    }
    const member = there ?? all[0]
    const [earlier] = fitting
    // A year that only a later row tells tells namesakes apart from then on.
    if (earlier !== undefined) earlier.facts = together(earlier.facts, facts)
    const person = earlier ?? {
      row: row.row,
      ...(member === undefined ? {} : { known: member }),
      facts,
      posts: [],
    }
    const here = person.known?.posts ?? []
    const before = here.find(
      (one) => one.facility === post.facility && one.duty === post.duty && one.from === post.from,
    )
    const others = [
      ...here.filter((one) => one !== before),
      ...person.posts.map((one, at) => ({ ...one.post, id: `new ${at}`, version: 0 })),
    ]
    const trouble = postTrouble({ ...post, id: before?.id ?? '' }, others)
    if (trouble !== undefined) {
      refuse(trouble === 'twice' ? 'place' : 'until', trouble)
      continue
    }
    if (before !== undefined && isSamePost(before, post)) same += 1
    else
      person.posts.push({ row: row.row, post, ...(before === undefined ? {} : { known: before }) })
    if (fitting.length === 0) planned.push(person)
  }
  return { members: planned.filter(({ posts }) => posts.length > 0), same, refused }
}

/** Of namesakes the one who has that very post already: a list that went out comes in again. */
function whoWorksThere(namesakes: readonly StaffMember[], post: PlannedPost['post']) {
  const [first, ...others] = namesakes.filter(({ posts }) =>
    posts.some(
      ({ facility, duty, from }) =>
        facility === post.facility && duty === post.duty && from === post.from,
    ),
  )
  return others.length === 0 ? first : undefined
}

type Finders = Readonly<
  Record<'place' | 'profession' | 'contract' | 'duty', (written: string) => Found>
>
type Read =
  | { readonly column: StaffColumn; readonly because: StaffRowTrouble }
  | { readonly facts: PlannedMember['facts']; readonly post: PlannedPost['post'] }

function readRow({ cell, text }: SheetRow<StaffColumn>, find: Finders, today: LocalDate): Read {
  const no = (column: StaffColumn, because: StaffRowTrouble): Read => ({ column, because })
  const name = text('name')
  if (name.length < 2) return no('name', 'missing')
  if (name.length > LONGEST.name) return no('name', 'too-long')
  if (hasPersonNumber(name)) return no('name', 'is-nik')
  const profession = idOf(find.profession(text('profession')))
  if (profession === undefined || !isProfession(profession)) return no('profession', 'unknown')
  const place = find.place(
    text('village') === '' ? text('place') : `${text('place')} ${text('village')}`,
  )
  if (text('place') === '') return no('place', 'missing')
  if (typeof place === 'string') return no('place', place === 'unknown' ? 'unknown' : 'ambiguous')
  const duty = text('duty') === '' ? 'member' : idOf(find.duty(text('duty')))
  if (duty === undefined || !isDuty(duty)) return no('duty', 'unknown')
  const contract =
    text('contract') === ''
      ? profession === 'kader'
        ? 'volunteer'
        : 'honorary'
      : idOf(find.contract(text('contract')))
  if (contract === undefined || !isContract(contract)) return no('contract', 'unknown')
  const from = readDay(cell('from'))
  if (from === undefined || from < '1950-01-01' || from > addDays(today, AHEAD_DAYS))
    return no('from', 'day-unclear')
  const until = text('until') === '' ? undefined : readDay(cell('until'))
  if (text('until') !== '' && (until === undefined || until > '2099-12-30'))
    return no('until', 'day-unclear')
  const decreeOn = text('decreeOn') === '' ? undefined : readDay(cell('decreeOn'))
  if (text('decreeOn') !== '' && decreeOn === undefined) return no('decreeOn', 'day-unclear')
  if (decreeOn !== undefined && !isSigned({ decreeOn }, today)) return no('decreeOn', 'day-ahead')
  for (const column of ['decree', 'number', 'phone'] as const) {
    if (text(column).length > LONGEST[column]) return no(column, 'too-long')
  }
  if (isNik(text('number'))) return no('number', 'is-nik')
  // A spreadsheet has rounded it: whose it is nobody can say any more.
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text('number')) || isRounded(cell('number')))
    return no('number', 'number-unclear')
  if (!/^[0-9+ ()-]*$/.test(text('phone'))) return no('phone', 'unknown')
  const birthYear = text('birthYear') === '' ? undefined : Number(text('birthYear'))
  const isYear =
    birthYear === undefined ||
    (Number.isInteger(birthYear) && birthYear >= 1930 && birthYear <= yearOf(today) - 15)
  if (!isYear) return no('birthYear', 'year-unclear')
  return {
    facts: {
      name,
      profession,
      contract,
      ...(birthYear === undefined ? {} : { birthYear }),
      phone: text('phone'),
      number: text('number'),
    },
    post: {
      facility: place.id,
      duty,
      from,
      ...(until === undefined ? {} : { before: addDays(until, 1) }),
      decree: text('decree'),
      ...(decreeOn === undefined ? {} : { decreeOn }),
    },
  }
}

const idOf = (found: Found): string | undefined =>
  typeof found === 'string' ? undefined : found.id

const wordFinder = (words: Readonly<Record<string, Text>>): ((written: string) => Found) =>
  finderOf(Object.entries(words).map(([id, { id: own, en }]): Named => ({ id, names: [own, en] })))

type Facts = PlannedMember['facts']
interface Planned extends Omit<PlannedMember, 'facts' | 'posts'> {
  facts: Facts
  posts: PlannedPost[]
}

/** What several rows tell of one person. */
const together = (first: Facts, next: Facts): Facts => ({
  ...next,
  ...first,
  number: first.number || next.number,
  phone: first.phone || next.phone,
})

const isRounded = (cell: Cell): boolean => typeof cell === 'number' && !Number.isSafeInteger(cell)

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}+/gu) ?? []

/** The same number and no word of the name in common: one of the two is mistyped. */
function hasNumberOf(a: Facts, b: Facts): boolean {
  if (a.number === '' || spoken(a.number) !== spoken(b.number)) return false
  const words = new Set(wordsOf(a.name))
  return !wordsOf(b.name).some((word) => words.has(word))
}

function isSamePerson(a: Facts, b: Facts): boolean {
  if (a.number !== '' && b.number !== '') return spoken(a.number) === spoken(b.number)
  return (
    spoken(a.name) === spoken(b.name) &&
    a.profession === b.profession &&
    (a.birthYear === undefined || b.birthYear === undefined || a.birthYear === b.birthYear)
  )
}

const isSamePost = (a: PlannedPost['post'], b: PlannedPost['post']): boolean =>
  a.before === b.before && a.decree === b.decree && a.decreeOn === b.decreeOn
