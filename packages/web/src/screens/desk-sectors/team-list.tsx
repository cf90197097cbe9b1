import { useStore } from '@nanostores/react'
import type { TeamMember } from '@jejaring/core/cross-sector/wire'
import { sectorLabels } from '@jejaring/core/meeting/sector'
import { useText } from '../../i18n/use-text.ts'
import { sectorMessages } from './desk-sectors.messages.ts'

interface Props {
  readonly members: readonly TeamMember[]
  readonly nameOf: (area: string) => string
  readonly onChange: ((member: TeamMember) => void) | undefined
}

/** Who sits in the teams, by area and sector. */
export function TeamList({ members, nameOf, onChange }: Props) {
  const t = useStore(sectorMessages)
  const text = useText()
  if (members.length === 0) return <p className="mid">{t.noMembers}</p>
  const sorted = members.toSorted((a, b) =>
    `${a.area} ${a.sector} ${a.name}` < `${b.area} ${b.sector} ${b.name}` ? -1 : 1,
  )
  return (
    <ul className="card sector-team">
      {sorted.map((member) => (
        <li key={member.id} className="sector-row">
          <div>
            <b>{member.name}</b>
            <p className="small mid">
              {[member.office, text(sectorLabels[member.sector]), nameOf(member.area)]
                .filter((part) => part !== '')
                .join(', ')}
            </p>
          </div>
          {onChange !== undefined && (
            <button
              type="button"
              className="link-button no-print"
              aria-label={`${t.change}: ${member.name}`}
              onClick={() => onChange(member)}
            >
              {t.change}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
