import { useStore } from '@nanostores/react'
import { IconHome, IconPencil, IconRouteSquare, IconUsers, IconUserX } from '@tabler/icons-react'
import { useState } from 'react'
import type { PersonView } from '../../store/use-person.ts'
import { WayRow } from '../../ui/way-row.tsx'
import { Section } from '../../ui/section.tsx'
import { mergeMessages } from '../same-people/merge.messages.ts'
import { LeavingSheet } from './leaving.tsx'
import { personMessages } from './person.messages.ts'

/** What can be put right or has changed about the person: data, house, departure. */
export function Corrections({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const words = useStore(mergeMessages)
  const [leaving, setLeaving] = useState<'died' | 'moved'>()
  const page = `/people/${view.record.id}`
  return (
    <Section title={t.corrections}>
      <div className="card">
        <WayRow href={`${page}/edit`} icon={IconPencil} title={t.edit} text={t.editText} />
        <WayRow href={`${page}/same`} icon={IconUsers} title={words.twice} text={words.twiceText} />
        {view.summary.left === undefined && (
          <>
            <WayRow
              href={`${page}/address`}
              icon={IconHome}
              title={t.address}
              text={t.addressText}
            />
            <WayRow
              icon={IconRouteSquare}
              title={t.leavesVillage}
              onPress={() => setLeaving('moved')}
            />
            <WayRow icon={IconUserX} title={t.died} onPress={() => setLeaving('died')} />
          </>
        )}
      </div>
      <LeavingSheet view={view} kind={leaving} onClose={() => setLeaving(undefined)} />
    </Section>
  )
}
