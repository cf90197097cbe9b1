import { addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PushAnswer } from '@jejaring/core/sync/wire'
import { device, newId, TODAY } from '../../journal/testing/entries.ts'
import type { openDesk } from './desk.ts'
import { accounts, rtsOf } from './network.ts'

type Desk = Awaited<ReturnType<typeof openDesk>>

/** Writes for one village as its midwife, or as somebody else who is signed in. */
export function villageOf(
  desk: Desk,
  village: string,
  cookie: string,
  author: string = accounts.pustu.id,
) {
  const write = device({ village, author })

  async function push(entries: readonly Entry[]): Promise<void> {
    const response = await desk.post(
      '/api/sync/push',
      { village, device: 'phone1', entries },
      { cookie },
    )
    const answer: PushAnswer = JSON.parse(await response.text())
    if (answer.receipts.length !== entries.length) throw new Error(JSON.stringify(answer))
  }
  /** Children of two years, one household each, in the RT of that number. */
  async function children(rt: number, names: readonly string[]): Promise<readonly string[]> {
    const made = names.map((name) => ({ name, household: newId(), child: newId() }))
    await push(
      made.flatMap(({ name, household, child }) => [
        write('household-registered', household, {
          rt: rtsOf(village)[rt] ?? '',
          headName: `Kepala ${name}`,
          address: '',
        }),
        write(
          'person-registered',
          child,
          { name, sex: 'female', birthDate: addMonths(TODAY, -24), household, relation: 'child' },
          addMonths(TODAY, -20),
        ),
      ]),
    )
    return made.map(({ child }) => child)
  }
  const weigh = (
    people: readonly string[],
    on: LocalDate = TODAY,
    outcomes: Record<string, string> = {},
  ) =>
    push(
      people.map((person) =>
        write(
          'encounter-recorded',
          person,
          {
            setting: 'posyandu',
            cadre: 'midwife',
            services: [{ service: 'child-growth', answers: { weight: 11.4 }, outcomes }],
          },
          on,
        ),
      ),
    )
  const refer = (person: string, reason: string, on: LocalDate) =>
    push([write('referral-made', person, { to: 'puskesmas', withinDays: 1, reason }, on)])
  return { push, write, children, weigh, refer }
}
