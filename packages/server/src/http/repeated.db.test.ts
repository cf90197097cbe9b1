import { roles, type Role } from '@jejaring/core/sync/account'
import { expect, test } from 'vitest'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { endpoints, ofItsOwn, requestOf, type Endpoint } from './testing/endpoints.ts'

const desk = await openDesk()
const cookies = new Map<Role, string>()
for (const role of roles) cookies.set(role, await desk.signIn(role))

type Body = Readonly<Record<string, unknown>>
interface Command extends Endpoint {
  readonly body: Body
  readonly roles: readonly Role[]
}
const isCommand = (endpoint: Endpoint): endpoint is Command =>
  endpoint.body !== undefined && typeof endpoint.roles !== 'string' && endpoint.roles.length > 0
const commands = endpoints.filter(isCommand)
const named = commands.filter(({ body }) => 'id' in body)

async function ask(command: Command, body: Body): Promise<Response> {
  const { method, path } = requestOf(command)
  const asker = command.roles.find((role) => role !== 'kader') ?? 'kader'
  return desk.app.request(`${ORIGIN}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      origin: ORIGIN,
      cookie: cookies.get(asker) ?? '',
      'x-jejaring-device': 'hasty',
    },
    body: JSON.stringify(body),
  })
}

/** As nobody has sent it yet. */
const fresh = (body: Body): Body => ({
  ...body,
  ...('id' in body ? { id: newId(), ...ofItsOwn(body) } : {}),
})

/** A line that hangs makes a client ask again while its first question is still being answered. */
test.each(commands)('a command sent five times at once is answered alike: $route', async (one) => {
  const body = fresh(one.body)
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask(one, body)))
  const statuses = new Set(answers.map(({ status }) => status))
  expect(statuses.size).toBe(1)
  expect([200, 404]).toContain([...statuses][0])
})

/** What is told apart by its words: the first of them that a command has. */
const told = ['what', 'text', 'name', 'tried', 'words', 'amount']
const otherwise = (body: Body): Body => {
  const inner = body['body']
  if (typeof inner === 'object' && inner !== null) return { ...body, body: otherwise({ ...inner }) }
  const name = told.find((one) => one in body)
  const value = name === undefined ? undefined : body[name]
  if (name === undefined) return body
  return { ...body, [name]: typeof value === 'number' ? value + 1 : `${String(value)} lain` }
}

test.each(named.filter(({ body }) => otherwise(body) !== body))(
  'an id that said something else before is refused, not passed over: $route',
  async (one) => {
    const body = fresh(one.body)
    const { status } = await ask(one, body)
    const again = await ask(one, otherwise(body))
    expect(again.status).toBe(status === 200 ? 409 : status)
    expect((await ask(one, body)).status).toBe(status)
  },
)

test('nothing unexpected has reached the log', () => {
  expect(desk.lines.filter((line) => line.includes('unexpected'))).toEqual([])
})
