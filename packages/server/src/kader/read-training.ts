import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { levelIn, trainingNeeds, type TrainingReason } from '@jejaring/core/kader/learned'
import { skills, type Level } from '@jejaring/core/kader/skill'
import type { TrainingList } from '@jejaring/core/kader/wire'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Sheet } from '../targets/sheet-file.ts'
import { kaderOfVillages } from './kader-of-villages.ts'

/** Who needs to learn what next; somebody who works in two villages once, under the first. */
export async function readTraining(
  db: Kysely<Tables>,
  codes: readonly string[],
  today: LocalDate,
): Promise<TrainingList> {
  const kader = await kaderOfVillages(db, codes, today)
  return {
    today,
    kader: kader
      .map(({ id, name, village, posts, skills: learned }) => ({
        id,
        name,
        village,
        posts: posts.map((post) => post.name),
        level: levelIn(learned),
        needs: trainingNeeds(learned, today),
      }))
      .filter(({ needs }) => needs.length > 0)
      .toSorted(
        (a, b) =>
          a.village.localeCompare(b.village, 'id') ||
          (a.posts[0] ?? '').localeCompare(b.posts[0] ?? '', 'id') ||
          a.name.localeCompare(b.name, 'id'),
      ),
  }
}

const levelWords: Readonly<Record<Level, string>> = {
  none: 'belum',
  purwa: 'Purwa',
  madya: 'Madya',
  utama: 'Utama',
}
const reasonWords: Readonly<Record<TrainingReason, string>> = {
  train: 'dilatih',
  assess: 'dinilai',
  refresh: 'penyegaran',
}

/** One row for each skill that somebody needs. */
export const trainingSheet = ({ kader }: TrainingList): Sheet => ({
  name: 'Pelatihan kader',
  head: ['Desa', 'Posyandu', 'Nama', 'Tingkat', 'Kode', 'Keterampilan', 'Perlu', 'Sejak'],
  rows: kader.flatMap(({ village, posts, name, level, needs }) =>
    needs.map(({ skill, reason, since }) => [
      village,
      posts.join(', '),
      name,
      levelWords[level],
      skill,
      skills[skill].id,
      reasonWords[reason],
      since ?? '',
    ]),
  ),
})
