import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Visitor } from '@jejaring/core/sync/api'
import { useMe } from '../../session/session.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { usePlaceNames, useVisitors } from '../desk-home/place-names.ts'
import { boardMessages } from './desk-board.messages.ts'
import { handOver } from './hand-over.ts'

interface Props {
  readonly people: readonly {
    readonly id: string
    readonly village: string
    readonly posyandu?: string
  }[]
  readonly today: LocalDate
}
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'choosing' | 'busy' | 'failed' }
  | {
      readonly kind: 'handed'
      readonly to: string
      readonly count: number
      readonly people: Props['people']
    }

/** Gives the people of a list to somebody who goes to their houses; the way back stays until the list changes. */
export function HandOverNames({ people, today }: Props) {
  const t = useStore(boardMessages)
  const places = usePlaceNames()
  const me = useMe()
  const visitors = useVisitors() ?? []
  const [state, setState] = useState<State>({ kind: 'idle' })
  if (me === undefined) return null
  const common = { author: me.id, on: today }
  const hand = async ({ id, name }: Visitor, mine: Props['people']) => {
    setState({ kind: 'busy' })
    const count = await handOver({ ...common, people: mine, to: id })
    setState(
      count === undefined ? { kind: 'failed' } : { kind: 'handed', to: name, count, people: mine },
    )
  }
  const undo = async (handed: Props['people']) => {
    setState({ kind: 'busy' })
    const count = await handOver({ ...common, people: handed })
    setState({ kind: count === undefined ? 'failed' : 'idle' })
  }
  // A kader sees the people of her own post only.
  const reach = visitors.flatMap((visitor) => {
    const mine =
      visitor.role === 'pustu'
        ? people
        : people.filter(({ posyandu }) => posyandu === visitor.facility)
    return mine.length === 0 ? [] : [{ visitor, mine }]
  })
  return (
    <div className="names-hand no-print">
      {state.kind === 'handed' ? (
        <p className="small" role="status">
          {t.handed({ count: String(state.count), name: state.to })}{' '}
          <button type="button" className="link-button" onClick={() => void undo(state.people)}>
            {t.handUndo}
          </button>
        </p>
      ) : (
        <Button
          variant="light"
          fullWidth
          loading={state.kind === 'busy'}
          onClick={() => setState({ kind: 'choosing' })}
        >
          {t.handOver(people.length)}
        </Button>
      )}
      {state.kind === 'failed' && <ErrorLine>{t.handFailed}</ErrorLine>}
      <Sheet
        opened={state.kind === 'choosing'}
        title={t.handTitle}
        onClose={() => setState({ kind: 'idle' })}
      >
        <p className="small mid">{t.handText}</p>
        <div className="names-hand-list">
          {reach.map(({ visitor, mine }) => (
            <Button key={visitor.id} variant="default" onClick={() => void hand(visitor, mine)}>
              {t.handTo({
                name: visitor.name,
                post: visitor.role === 'pustu' ? 'Pustu' : places.posyandu(visitor.facility),
                count: String(mine.length),
              })}
            </Button>
          ))}
        </div>
      </Sheet>
    </div>
  )
}
