import { useStore } from '@nanostores/react'
import {
  skillHeads,
  type SkillChange,
  type SkillColumn,
  type SkillRowTrouble,
} from '@jejaring/core/kader/skill-sheet'
import { skills } from '@jejaring/core/kader/skill'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ImportFile } from '../../sheet-import/import-file.tsx'
import { kaderMessages } from './desk-kader.messages.ts'

/** Brings a sheet of skills in. */
export function ImportSkills({ onTaken }: { readonly onTaken: () => void }) {
  const t = useStore(kaderMessages)
  const say = useText()
  const format = useFormat()
  const troubles: Readonly<Record<SkillRowTrouble, string>> = {
    missing: t.rMissing,
    unknown: t.rUnknown,
    ambiguous: t.rAmbiguous,
    'day-unclear': t.rDay,
    'too-long': t.rTooLong,
    twice: t.rTwice,
    older: t.rOlder,
    'other-name': t.rOtherName,
  }
  return (
    <ImportFile<SkillChange, SkillColumn, SkillRowTrouble>
      path="/api/kader/import"
      label={t.upload}
      noHead={t.noHead}
      columns={columns}
      troubles={({ because }) => troubles[because]}
      say={({ name, skill, state, on }) =>
        `${name}, ${skill} ${say(skills[skill])}: ${t.noted({ state: t[state], day: format.shortDay(on) })}`
      }
      onTaken={onTaken}
    />
  )
}

/** As the columns are headed in the template, in either language. */
const columns: Readonly<Record<SkillColumn, string>> = {
  name: skillHeads.name[0],
  place: skillHeads.place[0],
  village: skillHeads.village[0],
  skill: skillHeads.skill[0],
  trained: skillHeads.trained[0],
  assessed: skillHeads.assessed[0],
  evidence: skillHeads.evidence[0],
  id: skillHeads.id[0],
}
