import { atom } from 'nanostores'
import type { MeetingAction, MeetingAnswer, MeetingPage } from '@jejaring/core/meeting/agenda'
import type { DecisionOutcome, MeetingKey } from '@jejaring/core/meeting/meeting'
import {
  MOST_CHANGES,
  type MeetingChange,
  type MeetingSetting,
} from '@jejaring/core/meeting/meeting-change'
import { readSetting, writeSetting } from '../../i18n/device-setting.ts'
import { meetingBoxOf } from '../../session/meeting-box.ts'
import { request } from '../../session/request.ts'
import { $session } from '../../session/session.ts'
import { newId } from '../../store/write-down.ts'

/** A change that the server does not have yet. */
export interface PendingChange {
  readonly key: MeetingKey
  readonly change: MeetingChange
  /** Name of who wrote it. */
  readonly by: string
  /** The server did not take it; it stays to be read, until somebody drops it. */
  readonly isRefused?: true
}

/** In the order in which they were written down, of who is signed in. */
export const $pending = atom<readonly PendingChange[]>([])

const COPY = 'meeting-copy'

const accountNow = (): string | undefined => {
  const session = $session.get()
  return session.kind === 'signed-in' ? session.me.id : undefined
}

/** Another tab may have written meanwhile: what lies on the device holds. */
function pendingNow(account: string): readonly PendingChange[] {
  const kept: readonly PendingChange[] = JSON.parse(readSetting(meetingBoxOf(account)) ?? '[]')
  return kept
}

function changeBox(
  work: (pending: readonly PendingChange[]) => readonly PendingChange[],
): readonly PendingChange[] {
  const account = accountNow()
  if (account === undefined) return []
  const pending = work(pendingNow(account))
  writeSetting(meetingBoxOf(account), pending.length === 0 ? undefined : JSON.stringify(pending))
  $pending.set(pending)
  return pending
}

export const openOutbox = (): void => void changeBox((pending) => pending)
/** What became of a decision of an earlier meeting. */
export function putOutcome(action: MeetingAction, value: DecisionOutcome): void {
  const { of, decision, over } = action
  const own = $pending
    .get()
    .flatMap(({ change: { id, set } }) =>
      set.kind === 'outcome' && set.of === decision.id ? [id] : [],
    )
  putSetting(of, { kind: 'outcome', of: decision.id, value }, [...over, ...own])
}

/** @param over ids of the changes of the same thing that the writer saw */
export function putSetting(key: MeetingKey, set: MeetingSetting, over: readonly string[]): void {
  const session = $session.get()
  const by = session.kind === 'signed-in' ? session.me.name : ''
  const change = { id: newId(), at: new Date().toISOString(), over: [...over], set }
  changeBox((all) => [...all, { key, change, by }])
}

export const dropFromOutbox = (ids: readonly string[]): void =>
  void changeBox((all) => all.filter((one) => !ids.includes(one.change.id)))

let delivering: Promise<MeetingPage | undefined> | undefined

/**
 * Delivers what waits, one meeting after the other, in order.
 *
 * @returns the page of the meeting that was delivered last; undefined when nothing was
 */
export function deliverOutbox(): Promise<MeetingPage | undefined> {
  delivering ??= deliver().finally(() => {
    delivering = undefined
  })
  return delivering
}

async function deliver(): Promise<MeetingPage | undefined> {
  let page: MeetingPage | undefined
  for (;;) {
    const waiting = changeBox((all) => all).filter(({ isRefused }) => isRefused !== true)
    const [first] = waiting
    if (first === undefined) return page
    const { facility, kind, day } = first.key
    const changes = waiting
      .filter(({ key }) => key.facility === facility && key.kind === kind && key.day === day)
      .slice(0, MOST_CHANGES)
      .map((one) => one.change)
    const ids = changes.map(({ id }) => id)
    const answer = await request<MeetingAnswer>('/api/meetings/one', {
      method: 'PUT',
      body: { facility, kind, day, changes },
    })
    if (answer.kind === 'ok') {
      const { refused } = answer.value
      page = answer.value.page
      settle(ids, refused)
    } else if (answer.kind === 'problem' && [400, 403].includes(answer.problem.status)) {
      settle(ids, ids)
    } else {
      return page
    }
  }
}

function settle(sent: readonly string[], refused: readonly string[]): void {
  changeBox((all) =>
    all.flatMap((one) => {
      if (!sent.includes(one.change.id)) return [one]
      return refused.includes(one.change.id) ? [{ ...one, isRefused: true as const }] : []
    }),
  )
}

/** The meeting as it was last seen, for a reload without a network. Gone when its reader signs out. */
export function keepCopy(page: MeetingPage): void {
  const account = accountNow()
  if (account !== undefined) writeSetting(COPY, JSON.stringify({ account, page }))
}

export function copyOf({ facility, kind, day }: MeetingKey): MeetingPage | undefined {
  const text = readSetting(COPY)
  if (text === undefined) return undefined
  const copy: { readonly account: string; readonly page: MeetingPage } = JSON.parse(text)
  const { page } = copy
  const isIt = page.facility === facility && page.kind === kind && page.day === day
  return isIt && copy.account === accountNow() ? page : undefined
}

$session.listen((session) => {
  if (session.kind !== 'signed-out') return
  writeSetting(COPY, undefined)
  $pending.set([])
})
