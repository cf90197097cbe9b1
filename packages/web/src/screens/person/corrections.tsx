import { useStore } from '@nanostores/react'
import {
  IconChevronRight,
  IconHome,
  IconPencil,
  IconRouteSquare,
  IconUsers,
  IconUserX,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { PersonView } from '../../store/use-person.ts'
import { ListRow } from '../../ui/list-row.tsx'
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
  const chevron = <IconChevronRight size={20} stroke={1.75} aria-hidden />
  const icon = { size: 24, stroke: 1.75, 'aria-hidden': true } as const
  return (
    <Section title={t.corrections}>
      <div className="card">
        <ListRow
          href={`${page}/edit`}
          leading={<IconPencil {...icon} />}
          title={t.edit}
          text={t.editText}
          trailing={chevron}
        />
        <ListRow
          href={`${page}/same`}
          leading={<IconUsers {...icon} />}
          title={words.twice}
          text={words.twiceText}
          trailing={chevron}
        />
        {view.summary.left === undefined && (
          <>
            <ListRow
              href={`${page}/address`}
              leading={<IconHome {...icon} />}
              title={t.address}
              text={t.addressText}
              trailing={chevron}
            />
            <ListRow
              leading={<IconRouteSquare {...icon} />}
              title={t.leavesVillage}
              trailing={chevron}
              onPress={() => setLeaving('moved')}
            />
            <ListRow
              leading={<IconUserX {...icon} />}
              title={t.died}
              trailing={chevron}
              onPress={() => setLeaving('died')}
            />
          </>
        )}
      </div>
      <LeavingSheet view={view} kind={leaving} onClose={() => setLeaving(undefined)} />
    </Section>
  )
}
