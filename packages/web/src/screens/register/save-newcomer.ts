import { today } from '../../store/device-clock.ts'
import { newId, writeDown, type Note } from '../../store/write-down.ts'
import { bodyOf, tidied, type House, type Newcomer } from './newcomer.ts'

/** What was written down, to show it and to take it back. */
export interface Registered {
  readonly person: string
  readonly household: string
  readonly village: string
  readonly name: string
  /** Ids of the entries. */
  readonly entries: readonly string[]
}

/** Writes the person down, the household before where it is new. Undefined when something is missing. */
export async function saveNewcomer(
  house: House,
  village: string,
  newcomer: Newcomer,
): Promise<Registered | undefined> {
  const household = house.kind === 'known' ? house.id : newId()
  const person = newId()
  const on = today()
  const body = bodyOf(newcomer, household, on)
  if (body === undefined) return undefined
  const notes: Note[] = []
  if (house.kind === 'new') {
    const { rt, headName, address } = house
    notes.push({
      kind: 'household-registered',
      village,
      subject: household,
      on,
      body: { rt, headName: tidied(headName), address: tidied(address) },
    })
  }
  notes.push({ kind: 'person-registered', village, subject: person, on, body })
  const entries = await writeDown(notes)
  return { person, household, village, name: body.name, entries: entries.map(({ id }) => id) }
}
