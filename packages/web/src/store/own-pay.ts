import { atom } from 'nanostores'
import type { OwnPay } from '@jejaring/core/pay/wire'
import { request, type Answer } from '../session/request.ts'
import { database } from './database.ts'
import { isSealed, seal, unseal } from './seal.ts'

interface Kept {
  /** Whose it is: several kader share a phone. */
  readonly account: string
  /** When the server told it, in milliseconds since 1970. */
  readonly at: number
  readonly pay: OwnPay
}
/** A kader's own work and pay, as last told; readable without a line. */
export const $ownPay = atom<Kept | 'none' | undefined>(undefined)

const nameOf = (account: string): string => `pay ${account}`

/** Shows what was kept, then what the server says. @returns false without a line */
export async function loadOwnPay(account: string): Promise<boolean> {
  const shown = $ownPay.get()
  if (typeof shown !== 'object' || shown.account !== account) {
    const kept = await database.values.get(nameOf(account))
    $ownPay.set(isSealed(kept) ? await unseal<Kept>(kept) : undefined)
  }
  return keep(account, await request<OwnPay>('/api/pay/mine'))
}

/** Keeps what a question or a claim was answered with. */
export async function keep(account: string, answer: Answer<OwnPay>): Promise<boolean> {
  if (answer.kind !== 'ok') {
    if ($ownPay.get() === undefined) $ownPay.set('none')
    return false
  }
  const kept = { account, at: Date.now(), pay: answer.value }
  $ownPay.set(kept)
  await database.values.put(await seal(kept), nameOf(account))
  return true
}
