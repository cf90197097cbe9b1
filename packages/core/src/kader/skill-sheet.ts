import type { LocalDate } from '../calendar/local-date.ts'
import { readDay } from '../sheet/read-day.ts'
import { rowsUnder, type Heads } from '../sheet/sheet-head.ts'
import type { SheetImport, SheetRefusal } from '../sheet/sheet-import.ts'
import { finderOf, spoken } from '../targets/find-named.ts'
import type { Cell } from '../targets/read-targets.ts'
import { FIRST_LEARNED, type Evidence, type LearnedSkill } from './learned.ts'
import { allSkills, isSkill, skills, skillStates, type Skill, type SkillState } from './skill.ts'

/** The columns of a file of skills, one row for each skill of a kader. */
export const skillHeads = {
  name: ['Nama', 'Nama kader', 'Name'],
  place: ['Posyandu', 'Tempat', 'Place'],
  village: ['Desa', 'Kelurahan', 'Village'],
  skill: ['Kode', 'Keterampilan', 'Skill'],
  trained: ['Dilatih', 'Tanggal dilatih', 'Trained'],
  assessed: ['Dinilai', 'Tanggal dinilai', 'Assessed'],
  evidence: ['Pelatihan atau penilai', 'Bukti', 'Keterangan', 'Evidence'],
  id: ['ID kader', 'ID', 'Kader ID'],
} as const satisfies Heads<string>
export type SkillColumn = keyof typeof skillHeads
export const neededOfSkills = ['name', 'skill', 'assessed'] as const
export const skillTemplateHead: readonly string[] = Object.values(skillHeads).map(
  ([usual]) => usual,
)

export type SkillRowTrouble =
  | 'missing'
  | 'unknown'
  | 'ambiguous'
  | 'day-unclear'
  | 'too-long'
  | 'twice'
  | 'older'
  | 'other-name'
export interface SkillChange extends Evidence {
  readonly row: number
  readonly kader: string
  readonly name: string
  readonly skill: Skill
  readonly state: SkillState
}
/** `POST /api/kader/import` */
export type SkillImport = SheetImport<SkillChange, SheetRefusal<SkillColumn, SkillRowTrouble>>

/** A kader as a file may name one, and what is known. */
export interface SheetKader {
  readonly id: string
  /** All that a file may have as the id, this one among them. */
  readonly ids: readonly string[]
  readonly name: string
  readonly posts: readonly string[]
  readonly village: string
  readonly skills: readonly LearnedSkill[]
}

const SHOWN = 60
const LONGEST_EVIDENCE = 300

/**
 * The rows of a file of skills, each taken or refused with its reason. A row without a day is one of a template that was
 * not filled in. Days that are known already are the same; nothing is taken back by a file, and a newer day stays. The id
 * tells kader of one name and post apart; where it is written, the name beside it must be theirs.
 */
export function readSkillSheet(
  rows: readonly (readonly Cell[])[],
  kader: readonly SheetKader[],
  today: LocalDate,
):
  | Pick<Extract<SkillImport, { kind: 'read' }>, 'changes' | 'same' | 'refused'>
  | 'empty'
  | 'no-head' {
  const under = rowsUnder<SkillColumn>(rows, skillHeads, neededOfSkills)
  if (typeof under === 'string') return under
  const findNamed = finderOf(kader.map((one) => ({ id: one.id, names: namesOf(one) })))
  const findSkill = finderOf(allSkills.map((id) => ({ id, names: [skills[id].id, skills[id].en] })))
  const changes = new Map<string, SkillChange>()
  const refused: SheetRefusal<SkillColumn, SkillRowTrouble>[] = []
  let same = 0
  for (const { row, cell, text } of under) {
    if (text('trained') === '' && text('assessed') === '') continue
    const refuse = (column: SkillColumn, because: SkillRowTrouble) =>
      refused.push({ row, column, cell: text(column).slice(0, SHOWN), because })
    const holder = kader.find(({ ids }) => ids.includes(text('id')))
    const found = holder ?? findNamed(`${text('name')} ${text('place')} ${text('village')}`)
    const skill = findSkill(text('skill'))
    const evidence = text('evidence')
    if (text('name') === '') refuse('name', 'missing')
    else if (holder === undefined && text('id') !== '') refuse('id', 'unknown')
    else if (typeof found === 'string') refuse('name', found)
    else if (holder !== undefined && spoken(holder.name) !== spoken(text('name')))
      refuse('id', 'other-name')
    else if (typeof skill === 'string' || !isSkill(skill.id)) refuse('skill', 'unknown')
    else if (evidence.length > LONGEST_EVIDENCE) refuse('evidence', 'too-long')
    else {
      const of = kader.find(({ id }) => id === found.id)
      const known = of?.skills.find((one) => one.skill === skill.id)
      for (const state of skillStates) {
        if (text(state) === '') continue
        const on = readDay(cell(state))
        const key = `${found.id} ${skill.id} ${state}`
        const before = changes.get(key)
        const knownOn = known?.[state]?.on
        if (on === undefined || on > today || on < FIRST_LEARNED) refuse(state, 'day-unclear')
        else if (before !== undefined) {
          if (before.on !== on) refuse(state, 'twice')
        } else if (knownOn === on) same += 1
        else if (knownOn !== undefined && on < knownOn) refuse(state, 'older')
        else {
          const change = { row, kader: found.id, name: of?.name ?? '', skill: skill.id }
          changes.set(key, { ...change, state, on, evidence })
        }
      }
    }
  }
  return { changes: [...changes.values()], same, refused }
}

/** With as much of the place as a file gives. */
const namesOf = ({ name, posts, village }: SheetKader): readonly string[] => [
  name,
  `${name} ${village}`,
  ...posts.flatMap((post) => [`${name} ${post}`, `${name} ${post} ${village}`]),
]

/** A row for every skill of everybody, filled in where something is known. */
export const skillSheetRows = (kader: readonly SheetKader[]): readonly (readonly string[])[] =>
  kader.flatMap(({ id, name, posts, village, skills: learned }) =>
    allSkills.map((skill) => {
      const known = learned.find((one) => one.skill === skill)
      return [
        name,
        posts[0] ?? '',
        village,
        skill,
        known?.trained?.on ?? '',
        known?.assessed?.on ?? '',
        known?.assessed?.evidence ?? known?.trained?.evidence ?? '',
        id,
      ]
    }),
  )
