import { addDays } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import type { Places } from '@jejaring/core/sync/places'
import { go, type Device } from './devices.ts'
import { surname } from './newcomer.ts'
import { answerOf, newId, push } from './push.ts'

export interface Child {
  readonly id: string
  readonly village: string
  readonly name: string
}

/** The village where the demo's kader and midwife work. */
const LALANG = '19.06.01.2006'

/**
 * Registers a child of a year in a new house of the kader's Posyandu, whom nobody has weighed this month and no other
 * journey knows: how many the demo leaves unweighed is another number every day.
 */
export async function unweighedChild({ context }: Device): Promise<Child> {
  const { today }: Me = await answerOf(context, '/api/me')
  const { neighbourhoods }: Places = await answerOf(context, '/api/places')
  const home = neighbourhoods.find(
    ({ village, posyandu }) => village === LALANG && posyandu?.endsWith('-melati'),
  )
  if (home === undefined) throw new Error('the demo has no such Posyandu')
  const [household, id, family] = [newId(), newId(), surname()]
  const name = `Bayu ${family}`
  const answers = { weight: 8.4, length: 72.5, position: 'lying' }
  await push(context, LALANG, [
    {
      kind: 'household-registered',
      subject: household,
      body: { rt: home.code, headName: `Pak ${family}`, address: '' },
    },
    {
      kind: 'person-registered',
      subject: id,
      body: { name, sex: 'male', birthDate: addDays(today, -400), household, relation: 'child' },
    },
    {
      kind: 'encounter-recorded',
      subject: id,
      on: addDays(today, -31),
      body: {
        setting: 'posyandu',
        cadre: 'kader',
        services: [{ service: 'child-growth', answers, outcomes: {} }],
      },
    },
  ])
  return { id, village: LALANG, name }
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
