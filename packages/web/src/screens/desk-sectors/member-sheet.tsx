import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import {
  memberLengths,
  type CrossSector,
  type NewTeamMember,
  type TeamMember,
} from '@jejaring/core/cross-sector/wire'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { AreaAndSector } from './area-and-sector.tsx'
import { sectorMessages } from './desk-sectors.messages.ts'
import type { Keep } from './desk-sectors.tsx'

interface Props {
  readonly areas: CrossSector['areas']
  /** Absent: a new one. */
  readonly member?: TeamMember
  readonly keep: Keep
  readonly onClose: () => void
}

export function MemberSheet({ areas, member, keep, onClose }: Props) {
  const t = useStore(sectorMessages)
  const [id] = useState(() => member?.id ?? uuidv7(Date.now()))
  const [area, setArea] = useState(member?.area ?? areas[0]?.code ?? '')
  const [sector, setSector] = useState(member?.sector ?? 'pkk')
  const [name, setName] = useState(member?.name ?? '')
  const [office, setOffice] = useState(member?.office ?? '')
  const [trouble, setTrouble] = useState<string>()
  const isFine = name.trim().length >= 2 && !hasPersonNumber(name) && !hasPersonNumber(office)
  const save = async (isGone: boolean) => {
    const body: NewTeamMember = {
      id,
      version: member?.version ?? 0,
      area,
      sector,
      name: name.trim(),
      office: office.trim(),
      isGone,
    }
    const kept = await keep('members', body)
    if (kept === 'kept') onClose()
    else setTrouble(kept === 'conflict' ? t.conflict : t.notSaved)
  }
  return (
    <Sheet opened title={member === undefined ? t.addMember : t.member} onClose={onClose}>
      <form
        className="sector-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) void save(false)
        }}
      >
        <TextInput
          label={t.name}
          description={t.nameHint}
          maxLength={memberLengths.name}
          autoFocus
          error={hasPersonNumber(name) && t.nameIsNumber}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          label={t.office}
          maxLength={memberLengths.office}
          error={hasPersonNumber(office) && t.nameIsNumber}
          value={office}
          onChange={({ currentTarget }) => setOffice(currentTarget.value)}
        />
        <AreaAndSector
          areas={areas}
          area={area}
          sector={sector}
          onArea={setArea}
          onSector={setSector}
        />
        {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
        <div className="sheet-actions">
          {member !== undefined && (
            <Button variant="default" onClick={() => void save(true)}>
              {t.remove}
            </Button>
          )}
          <Button type="submit" disabled={!isFine}>
            {t.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
