import { inject } from 'vitest'
import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import type { Bodies, Entry, Kind } from '@jejaring/core/journal/entry'
import type { Me } from '@jejaring/core/sync/account'
import type { Places } from '@jejaring/core/sync/places'
import type { Device } from './devices.ts'

const visit: Bodies['encounter-recorded'] = {
  setting: 'puskesmas',
  cadre: 'midwife',
  services: [
    {
      service: 'blood-pressure-screening',
      answers: { systolic: 118, diastolic: 76 },
      outcomes: {},
    },
  ],
}
type Said = {
  readonly [K in Kind]: { readonly kind: K; readonly subject: string; readonly body: Bodies[K] }
}[Kind]

/** A woman of another village, measured and referred there, who left for `to`, as its staff would have written it down. */
export async function departFor(desk: Device, name: string, to: string): Promise<void> {
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await desk.context.request.get(path)).json()
  const [me, { villages, neighbourhoods }] = await Promise.all([
    ask<Me>('/api/me'),
    ask<Places>('/api/places'),
  ])
  const there = villages.find((one) => one.name === to)?.code ?? ''
  const rt = neighbourhoods.find(({ code }) => !code.startsWith(there))?.code ?? ''
  const village = rt.slice(0, 13)
  const [household, person] = [crypto.randomUUID(), crypto.randomUUID()]
  let clock = tick(Date.now(), 'journey')
  const note = (said: Said): Entry => {
    clock = tick(Date.now(), 'journey', clock)
    const common = { id: crypto.randomUUID(), village, on: localDate(me.today), clock }
    return { ...said, ...common, author: me.id, device: 'journey', catalogue: 1 }
  }
  const born = { sex: 'female', birthDate: localDate('1994-03-02') } as const
  const who = { ...born, name, household, relation: 'head' } as const
  const subject = person
  const entries = [
    note({
      kind: 'household-registered',
      subject: household,
      body: { rt, headName: name, address: '' },
    }),
    note({ kind: 'person-registered', subject, body: who }),
    note({ kind: 'encounter-recorded', subject, body: visit }),
    note({
      kind: 'referral-made',
      subject,
      body: { to: 'puskesmas', withinDays: 0, reason: 'Pusing berat' },
    }),
    note({ kind: 'person-moved', subject, body: { to, village: there } }),
  ]
  const answer = await desk.context.request.post('/api/sync/push', {
    headers: { origin: inject('address') },
    data: { village, device: 'journey', entries },
  })
  const { receipts, refusals } = await answer.json()
  if (receipts?.length !== entries.length) throw new Error(JSON.stringify(refusals))
}
