import { go, type Device } from './devices.ts'

export interface Child {
  readonly id: string
  readonly village: string
  readonly name: string
}

/** The village where the demo's kader and midwife work. */
const LALANG = '19.06.01.2006'

/**
 * A child of the kader's Posyandu who was not weighed this month, as the head's desk names them, and whom nobody visited
 * today: the desk may name for a moment yet who has just been weighed.
 */
export async function unweighedChild(desk: Device): Promise<Child> {
  const { month }: { readonly month: string } = await ask('/api/board')
  const { today }: { readonly today: string } = await ask('/api/me')
  const query = new URLSearchParams({ indicator: 'd-s', month, area: LALANG, served: 'no' })
  const { people }: { readonly people: readonly (Child & { readonly posyandu?: string })[] } =
    await ask(`/api/board/names?${query}`)
  for (const child of people.filter(({ posyandu }) => posyandu?.endsWith('-melati'))) {
    if ((await visitsOn(desk, child, today)) === 0) return child
  }
  throw new Error('the demo is too small for this journey')

  async function ask<Answer>(path: string): Promise<Answer> {
    const answer = await desk.context.request.get(path)
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
