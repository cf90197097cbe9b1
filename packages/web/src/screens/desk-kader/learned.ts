import { levelOf, type Level, type Skill } from '@jejaring/core/kader/skill'
import type { KaderPassport } from '@jejaring/core/kader/wire'

export const assessedOf = ({ skills }: KaderPassport): ReadonlySet<Skill> =>
  new Set(skills.flatMap(({ skill, state }) => (state === 'assessed' ? [skill] : [])))

export const levelOfKader = (kader: KaderPassport): Level => levelOf(assessedOf(kader))
