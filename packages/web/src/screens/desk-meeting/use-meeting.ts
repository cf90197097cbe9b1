import { useStore } from '@nanostores/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MeetingAction, MeetingCommitment, MeetingPage } from '@jejaring/core/meeting/agenda'
import { foldMeeting, headsOf, slotOf, type Meeting } from '@jejaring/core/meeting/fold-meeting'
import type { DecisionOutcome, MeetingKey } from '@jejaring/core/meeting/meeting'
import type { MeetingSetting, StoredChange } from '@jejaring/core/meeting/meeting-change'
import { useLookAfterChanges } from '../../session/look-after-changes.ts'
import { request, type Answer } from '../../session/request.ts'
import {
  $pending,
  copyOf,
  deliverOutbox,
  keepCopy,
  openOutbox,
  putOutcome,
  putSetting,
  type PendingChange,
} from './meeting-outbox.ts'

/** While something waits to be delivered, the line is tried this often. */
const TRY_MS = 4000

export interface OpenMeeting {
  readonly page: MeetingPage
  /** With what the server does not have yet. */
  readonly meeting: Meeting
  readonly actions: readonly MeetingAction[]
  readonly waiting: readonly PendingChange[]
  readonly refused: readonly PendingChange[]
  readonly write: (set: MeetingSetting) => void
  /** What became of a decision of an earlier meeting. */
  readonly settle: (action: MeetingAction, outcome: DecisionOutcome) => void
  /** What became of a promise of another sector: said to the server at once, for others write of it too. */
  readonly keep: (commitment: MeetingCommitment) => Promise<Promised>
}
export type Promised = 'kept' | 'conflict' | 'failed'

interface Seen {
  readonly page: MeetingPage | undefined
  readonly hasFailed: boolean
}

/** A meeting, and how to write in it with or without a network. */
export function useMeeting({ facility, kind, day }: MeetingKey) {
  const key = useMemo(() => ({ facility, kind, day }), [facility, kind, day])
  const pending = useStore($pending)
  const [seen, setSeen] = useState<Seen>(() => ({ page: copyOf(key), hasFailed: false }))
  const { page, hasFailed } = seen
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await deliverAndRead(key)
    // A newer look has seen more.
    if (run.current !== own) return
    if (answer.kind === 'ok') keepCopy(answer.value)
    setSeen((last) =>
      answer.kind === 'ok'
        ? { page: answer.value, hasFailed: false }
        : { page: last.page, hasFailed: true },
    )
  }, [key])

  useEffect(() => {
    openOutbox()
    void look()
    const again = () => void look()
    window.addEventListener('online', again)
    return () => {
      run.current += 1
      window.removeEventListener('online', again)
    }
  }, [look])
  useLookAfterChanges(look)
  const waiting = pending.filter(({ isRefused }) => isRefused !== true)
  const isWaiting = waiting.length > 0
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void look(), TRY_MS)
    return () => clearInterval(timer)
  }, [isWaiting, look])

  const own = pending.filter((one) => isSame(one.key, key) && one.isRefused !== true)
  const changes = page === undefined ? [] : withPending(page.changes, own)
  const open: OpenMeeting | undefined =
    page === undefined
      ? undefined
      : {
          page,
          meeting: foldMeeting(changes),
          actions: page.agenda.actions.map((action) => withOutcome(action, waiting)),
          waiting,
          refused: pending.filter(({ isRefused }) => isRefused === true),
          write: (set) => {
            const heads = headsOf(changes, slotOf(set))
            putSetting(
              key,
              set,
              heads.map(({ id }) => id),
            )
            void look()
          },
          settle: (action, outcome) => {
            putOutcome(action, outcome)
            void look()
          },
          keep: async ({ areaName: _name, ...body }) => {
            const path = '/api/cross-sector/commitments'
            const answer = await request<object>(path, { method: 'PUT', body })
            if (
              answer.kind !== 'ok' &&
              (answer.kind !== 'problem' || answer.problem.status !== 409)
            )
              return 'failed'
            await look()
            return answer.kind === 'ok' ? 'kept' : 'conflict'
          },
        }
  return { open, hasFailed, again: () => void look() }
}

/** What was delivered comes back with the meeting as it then is. */
async function deliverAndRead(key: MeetingKey): Promise<Answer<MeetingPage>> {
  const delivered = await deliverOutbox()
  if (delivered !== undefined && isSame(delivered, key)) return { kind: 'ok', value: delivered }
  return request<MeetingPage>(`/api/meetings/one?${new URLSearchParams({ ...key })}`)
}

const isSame = (a: MeetingKey, b: MeetingKey): boolean =>
  a.facility === b.facility && a.kind === b.kind && a.day === b.day

function withPending(
  changes: readonly StoredChange[],
  own: readonly PendingChange[],
): readonly StoredChange[] {
  return [...changes, ...own.map(({ change, by }) => ({ ...change, by }))]
}

const isOutcomeOf = ({ change: { set } }: PendingChange, { decision }: MeetingAction): boolean =>
  set.kind === 'outcome' && set.of === decision.id

function withOutcome(action: MeetingAction, waiting: readonly PendingChange[]): MeetingAction {
  const last = waiting.findLast((one) => isOutcomeOf(one, action))
  return last?.change.set.kind === 'outcome'
    ? { ...action, outcome: last.change.set.value }
    : action
}
