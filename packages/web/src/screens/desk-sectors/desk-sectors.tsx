import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { isLate, type Commitment } from '@jejaring/core/cross-sector/commitment'
import type { CrossSector, TeamMember } from '@jejaring/core/cross-sector/wire'
import type { Kept } from '../../session/keep.ts'
import { useAsked } from '../../session/use-asked.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { CommitmentRow } from './commitment-row.tsx'
import { CommitmentSheet } from './commitment-sheet.tsx'
import { sectorMessages } from './desk-sectors.messages.ts'
import { MemberSheet } from './member-sheet.tsx'
import { RegistrationTable } from './registration-table.tsx'
import { TeamList } from './team-list.tsx'
import './desk-sectors.css'

const ALL = ''
export type Keep = (path: string, body: object) => Promise<Kept>

/** What other sectors promised, who they are, and how the Posyandu of the area are registered. */
export default function DeskSectors() {
  const t = useStore(sectorMessages)
  const { page, load, keep } = useCrossSector()
  const [area, setArea] = useState(ALL)
  const [commitment, setCommitment] = useState<Commitment | 'new'>()
  const [member, setMember] = useState<TeamMember | 'new'>()
  if (page === undefined) return <Waiting rows={8} />
  if (page === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
  }
  const { today, areas, mayWrite } = page
  const within = (code: string) => area === ALL || code === area || code.startsWith(`${area}.`)
  const commitments = page.commitments.filter((one) => within(one.area))
  const members = page.members.filter((one) => within(one.area))
  const posyandu = page.posyandu.filter(({ villages }) => villages.some(within))
  const late = commitments.filter((one) => isLate(one, today)).length
  const nameOf = (code: string) => areas.find((one) => one.code === code)?.name ?? code
  return (
    <div className="sectors">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line}</p>
        </div>
        <div className="desk-tools">
          <Choice
            label={t.area}
            value={area}
            options={[
              { value: ALL, label: t.allAreas },
              ...areas.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChoose={setArea}
          />
          {mayWrite && <Button onClick={() => setCommitment('new')}>{t.add}</Button>}
        </div>
      </div>
      <Section
        title={t.commitments}
        count={commitments.length}
        {...(late > 0 ? { aside: t.overdue(late) } : {})}
      >
        {commitments.length === 0 ? (
          <EmptyState
            icon={IconUsersGroup}
            title={t.noCommitments}
            text={t.noCommitmentsText}
            {...(mayWrite ? { action: { label: t.add, onPress: () => setCommitment('new') } } : {})}
          />
        ) : (
          <ul className="card">
            {commitments.map((one) => (
              <CommitmentRow
                key={one.id}
                commitment={one}
                place={nameOf(one.area)}
                today={today}
                onChange={mayWrite ? () => setCommitment(one) : undefined}
              />
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={t.team}
        count={members.length}
        {...(mayWrite
          ? {
              aside: (
                <button type="button" className="link-button" onClick={() => setMember('new')}>
                  {t.addMember}
                </button>
              ),
            }
          : {})}
      >
        <TeamList
          members={members}
          nameOf={nameOf}
          onChange={mayWrite ? (one) => setMember(one) : undefined}
        />
      </Section>
      <RegistrationTable
        posyandu={posyandu}
        nameOf={nameOf}
        today={today}
        keep={mayWrite ? keep : undefined}
      />
      {commitment !== undefined && (
        <CommitmentSheet
          areas={areas}
          today={today}
          {...(commitment === 'new' ? {} : { commitment })}
          keep={keep}
          onClose={() => setCommitment(undefined)}
        />
      )}
      {member !== undefined && (
        <MemberSheet
          areas={areas}
          {...(member === 'new' ? {} : { member })}
          keep={keep}
          onClose={() => setMember(undefined)}
        />
      )}
    </div>
  )
}

function useCrossSector() {
  const { value, load, keep } = useAsked<CrossSector>('/api/cross-sector')
  const keepIn: Keep = (path, body) => keep(`/api/cross-sector/${path}`, body)
  return { page: value, load, keep: keepIn }
}
