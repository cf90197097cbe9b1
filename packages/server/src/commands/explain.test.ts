import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { localDate } from '@jejaring/core/calendar/local-date'
import { describe, expect, it } from 'vitest'
import { explainCommand } from './explain.ts'

async function explained(people: readonly unknown[], on = '2026-11-22') {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const lines = people.map((person) =>
    typeof person === 'string' ? person : JSON.stringify(person),
  )
  const code = await explainCommand(['-', '--on', on], {
    input: Readable.from([lines.join('\n')]),
    output,
    errors,
    today: localDate('2026-11-22'),
  })
  output.end()
  errors.end()
  const out = (await text(output)).split('\n').filter((line) => line !== '')
  return { code, told: out.map((line) => JSON.parse(line)), problems: await text(errors) }
}

const infant = { person: { sex: 'female', birthDate: '2025-11-10' } }
const standing = (told: { services: { service: string }[] }, id: string) =>
  told.services.find(({ service }) => service === id)

describe('explain', () => {
  it('says of each service how it stands, since when and why', async () => {
    const { told, code } = await explained([
      {
        ...infant,
        encounters: [
          { on: '2026-01-12', services: [{ service: 'dpt-hb-hib' }] },
          { on: '2026-02-01', services: [{ service: 'dpt-hb-hib' }] },
        ],
      },
    ])
    expect(code).toBe(0)
    // The second dose came after 20 days: it is kept, does not count, and the next is counted from it.
    expect(standing(told[0], 'dpt-hb-hib')).toMatchObject({
      status: 'overdue',
      dose: 'DPT-HB-Hib2',
      from: '2026-03-01',
      doses: [{ on: '2026-01-12', number: 1 }, { on: '2026-02-01' }],
    })
    expect(standing(told[0], 'rotavirus')).toMatchObject({ status: 'missed', before: '2026-04-10' })
    expect(standing(told[0], 'japanese-encephalitis')).toBeUndefined()
  })

  it('names what it leaves out, with line and path, and goes on', async () => {
    const { told, problems, code } = await explained([
      'not json',
      { person: { sex: 'x', birthDate: '2025-11-10' } },
      {
        ...infant,
        encounters: [
          { on: '2027-01-01', services: [] },
          { on: '2025-11-09', services: [] },
          { on: '2026-01-12', services: [{ service: 'no-such-service' }, { service: 'bcg' }] },
          { on: '2026-01-12', setting: 'moon', services: [{ service: 'pcv' }] },
        ],
      },
    ])
    expect(code).toBe(0)
    expect(told).toHaveLength(1)
    expect(standing(told[0], 'bcg')).toMatchObject({ status: 'done' })
    expect(problems.split('\n')).toEqual([
      'line 1: not JSON',
      expect.stringContaining('line 2: person.sex'),
      'line 3: encounters.0.on: 2027-01-01 is after 2026-11-22',
      'line 3: encounters.1.on: 2025-11-09 is before birth',
      'line 3: encounters.2.services.0.service: unknown service no-such-service',
      expect.stringContaining('line 3: encounters.3.body.setting'),
      '1 people explained, 2 lines left out',
      '',
    ])
  })

  it('leaves out what a kader may not give, unless it was written down from elsewhere', async () => {
    const diagnosed = (more: object) => ({
      person: { sex: 'male', birthDate: '1970-01-01' },
      encounters: [
        {
          on: '2026-11-01',
          cadre: 'kader',
          services: [{ service: 'hypertension-diagnosis', answers: { basis: 'known-treated' } }],
          ...more,
        },
      ],
    })
    const { told, problems } = await explained([diagnosed({}), diagnosed({ reported: true })])
    expect(told.map(({ episodes }) => episodes.length)).toEqual([0, 1])
    expect(problems).toBe(
      'line 1: encounters.0.services.0.service: hypertension-diagnosis is not given by a kader\n',
    )
  })

  it.each([
    [[]],
    [['a.json', 'b.json']],
    [['a.json', '--on', 'yesterday']],
    [['/no/such/file.json']],
  ])('says how it is used when called with %j', async (args) => {
    const errors = new PassThrough()
    const code = await explainCommand(args, {
      input: Readable.from([]),
      output: new PassThrough(),
      errors,
      today: localDate('2026-11-22'),
    })
    expect(code).toBe(2)
    expect(String(errors.read())).toMatch(/usage|cannot read/)
  })
})
