import { text, type Text } from '../catalogue/observation.ts'

/**
 * The 25 basic skills of a kader in their five groups. The groups and the levels are confirmed; the literal lines of the
 * book (Kemenkes 2023) could not be read, so the wording is ours and the size of each group is to be confirmed.
 */
export const skillGroups = {
  A: text('Pengelolaan Posyandu', 'Running a Posyandu'),
  B: text('Bayi dan balita', 'Infants and under-fives'),
  C: text('Ibu hamil, menyusui', 'Pregnancy, breast-feeding'),
  D: text('Usia sekolah, remaja', 'School age, adolescents'),
  E: text('Dewasa dan lansia', 'Adults and elderly'),
} as const satisfies Record<string, Text>
export type SkillGroup = keyof typeof skillGroups

/** Never renamed: what was learned is stored by it. */
export const skills = {
  A1: text('Paket layanan', 'Service package'),
  A2: text('Catat dan lapor', 'Record and report'),
  A3: text('Kunjungan rumah', 'Home visits'),
  A4: text('Komunikasi', 'Communication'),
  B1: text('Buku KIA anak', 'KIA book, child'),
  B2: text('Timbang dan ukur', 'Weigh and measure'),
  B3: text('Arti hasil ukur', 'What measures mean'),
  B4: text('Stimulasi, vitamin A', 'Stimulation, vitamin A'),
  B5: text('ASI dan MP-ASI', 'Breast milk and first food'),
  B6: text('Imunisasi', 'Immunisation'),
  B7: text('Tanda bahaya anak', 'Danger signs, child'),
  C1: text('Buku KIA ibu', 'KIA book, mother'),
  C2: text('Kurva hamil, LiLA', 'Pregnancy curve, arm'),
  C3: text('Isi piring ibu', "Mother's plate"),
  C4: text('Tablet tambah darah', 'Iron tablets'),
  C5: text('Periksa hamil, KB', 'Antenatal care, planning'),
  C6: text('Tanda bahaya ibu', 'Danger signs, mother'),
  D1: text('Isi piring, gerak', 'Plate and activity'),
  D2: text('Tablet dan Hb', 'Tablets and Hb'),
  D3: text('Rokok, napza', 'Smoking, drugs'),
  E1: text('Germas', 'Healthy living'),
  E2: text('Penyakit terbanyak', 'Frequent diseases'),
  E3: text('Deteksi dini', 'Early detection'),
  E4: text('Lansia: AKS, SKILAS', 'Elderly: ADL, SKILAS'),
  E5: text('Keluarga berencana', 'Family planning'),
} as const satisfies Record<`${SkillGroup}${number}`, Text>
export type Skill = keyof typeof skills

const groupNames = new Set<string>(Object.keys(skillGroups))
const isGroup = (name: string): name is SkillGroup => groupNames.has(name)
export const isSkill = (name: string): name is Skill => Object.hasOwn(skills, name)
export const allSkills: readonly Skill[] = Object.keys(skills).filter(isSkill)
export const allGroups: readonly SkillGroup[] = Object.keys(skillGroups).filter(isGroup)
export const skillsOf = (group: SkillGroup): readonly Skill[] =>
  allSkills.filter((skill) => skill.startsWith(group))

/** Followed a training (dilatih), or shown in an assessment (dinilai). One can be assessed without a training on record. */
export const skillStates = ['trained', 'assessed'] as const
export type SkillState = (typeof skillStates)[number]

export const levels = ['none', 'purwa', 'madya', 'utama'] as const
export type Level = (typeof levels)[number]

/**
 * The level that the assessed skills earn: groups A and B in full, and one more group in full for Purwa, two for Madya,
 * all three for Utama.
 *
 * @see soloabadi.com, mengenal kader purwa, madya dan utama (Purwa); Madya by two groups is to be confirmed
 */
export function levelOf(assessed: ReadonlySet<Skill>): Level {
  const isFull = (group: SkillGroup) => skillsOf(group).every((skill) => assessed.has(skill))
  if (!isFull('A') || !isFull('B')) return 'none'
  return levels[(['C', 'D', 'E'] as const).filter(isFull).length] ?? 'none'
}

/** The fewest skills that are still to be assessed for the next level; none at the highest. */
export function missingForNext(assessed: ReadonlySet<Skill>): readonly Skill[] {
  const level = levelOf(assessed)
  if (level === 'utama') return []
  const missingOf = (group: SkillGroup) => skillsOf(group).filter((skill) => !assessed.has(skill))
  const base = [...missingOf('A'), ...missingOf('B')]
  const open = (['C', 'D', 'E'] as const).map(missingOf)
  // Full groups come first: without A and B they have not counted yet.
  const [nearest] = open
    .toSorted((a, b) => a.length - b.length)
    .filter((missing) => base.length > 0 || missing.length > 0)
  return [...base, ...(nearest ?? [])]
}
