import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { useMe } from '../../session/session.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { useVisitors } from '../desk-home/place-names.ts'
import { boardMessages } from './desk-board.messages.ts'
import { HandOverSheet } from './hand-over-sheet.tsx'
import { handOver, type Handed } from './hand-over.ts'
import type { ToVisit } from './share-out.ts'

interface Props {
  readonly people: readonly ToVisit[]
  readonly today: LocalDate
}
type State =
  | { readonly kind: 'idle' | 'choosing' | 'busy' | 'failed' }
  | { readonly kind: 'handed'; readonly count: number; readonly people: readonly Handed[] }

/** Gives the people of a list to those who go to their houses; the way back stays until the list changes. */
export function HandOverNames({ people, today }: Props) {
  const t = useStore(boardMessages)
  const me = useMe()
  const visitors = useVisitors() ?? []
  const [state, setState] = useState<State>({ kind: 'idle' })
  if (me === undefined) return null
  const common = { author: me.id, on: today }
  const hand = async (handed: readonly Required<Handed>[], due: LocalDate) => {
    setState({ kind: 'busy' })
    const count = await handOver({ ...common, people: handed, due })
    setState(count === undefined ? { kind: 'failed' } : { kind: 'handed', count, people: handed })
  }
  const undo = async (handed: readonly Handed[]) => {
    setState({ kind: 'busy' })
    const back = handed.map(({ id, village }) => ({ id, village }))
    const count = await handOver({ ...common, people: back })
    setState({ kind: count === undefined ? 'failed' : 'idle' })
  }
  const namesOf = (handed: readonly Handed[]) =>
    visitors
      .filter(({ id }) => handed.some(({ to }) => to === id))
      .map(({ name }) => name)
      .join(', ')
  return (
    <div className="names-hand no-print">
      {state.kind === 'handed' ? (
        <p className="small" role="status">
          {t.handed({ count: String(state.count), name: namesOf(state.people) })}{' '}
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
      <HandOverSheet
        opened={state.kind === 'choosing'}
        people={people}
        visitors={visitors}
        today={today}
        onClose={() => setState({ kind: 'idle' })}
        onHand={(handed, due) => void hand(handed, due)}
      />
    </div>
  )
}
