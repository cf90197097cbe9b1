import type { Names } from '@jejaring/core/sync/board'
import { go, type Device } from './devices.ts'

export interface Child {
  readonly id: string
  readonly village: string
  readonly name: string
}

/** The village where the demo's kader and midwife work. */
const LALANG = '19.06.01.2006'

/**
 * A child of the kader's Posyandu who was not weighed this month, as the head's desk names them; nobody who was seen
 * today, and nobody whom another journey has just registered.
 */
export async function unweighedChild({ context }: Device): Promise<Child> {
  const { month }: { readonly month: string } = await ask('/api/board')
  const { today }: { readonly today: string } = await ask('/api/me')
  const query = new URLSearchParams({ indicator: 'd-s', month, area: LALANG, served: 'no' })
  const { people }: Names = await ask(`/api/board/names?${query}`)
  const child = people.find(
    ({ posyandu, seen }) => posyandu?.endsWith('-melati') && seen !== undefined && seen < today,
  )
  if (child === undefined) throw new Error('the demo is too small for this journey')
  return child

  async function ask<Answer>(path: string): Promise<Answer> {
    const answer = await context.request.get(path)
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`)
    return answer.json()
  }
}

/** Visits of the day in the record that the server holds. */
export async function visitsOn({ context }: Device, child: Child, day: string): Promise<number> {
  const answer = await context.request.get(`/api/people/${child.village}/${child.id}`)
  const page: {
    readonly record: {
      readonly encounters: readonly { readonly versions: readonly { readonly on: string }[] }[]
    }
  } = await answer.json()
  return page.record.encounters.filter(({ versions }) => versions[0]?.on === day).length
}

/** Finds somebody on the phone by the name, as a kader does. */
export async function openPerson({ page }: Device, name: string): Promise<void> {
  await go(page, '/people')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
