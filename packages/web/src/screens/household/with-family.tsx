import { useStore } from '@nanostores/react'
import { IconHomeQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { $index } from '../../store/index-of-people.ts'
import { useFamily, type FamilyView } from '../../store/use-family.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { householdMessages } from './household.messages.ts'

interface Props {
  readonly household: string
  readonly back: string
  readonly children: (view: FamilyView) => ReactNode
}

/** Gives a screen its household, or says that there is none of that id. */
export function WithFamily({ household, back, children }: Props) {
  const t = useStore(householdMessages)
  const view = useFamily(household)
  const [, navigate] = useLocation()
  if (view === undefined) {
    const head = $index.get()?.houses.get(household)?.headName
    return (
      <Phone bar={<AppBar title={head === undefined ? t.title : t.family({ head })} back={back} />}>
        <Waiting rows={5} />
      </Phone>
    )
  }
  if (view === 'unknown') {
    return (
      <Phone bar={<AppBar title={t.title} back={back} />}>
        <EmptyState
          icon={IconHomeQuestion}
          title={t.unknown}
          text={t.unknownText}
          action={{ label: t.find, onPress: () => navigate('/people') }}
        />
      </Phone>
    )
  }
  return children(view)
}
