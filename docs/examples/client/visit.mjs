// A first client: signs in, reads a village, writes down a household, a woman and her blood pressure.
// node docs/examples/client/visit.mjs http://localhost:3000 NAME PASSWORD
import { randomBytes } from 'node:crypto'

const [origin, username, password] = process.argv.slice(2)
let cookie = ''
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`)

async function ask(path, body) {
  const response = await fetch(origin + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      origin,
      cookie,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
  return response.json()
}

await ask('/api/auth/sign-in/username', { username, password })
const me = await ask('/api/me')
const places = await ask('/api/places')
const village = me.villages[0].code

// The journal up to now, a page at a time. What a client keeps: the entries by id, and `next`.
let after = 0
let offset = 0
let last = ''
for (let more = true; more;) {
  const page = await ask(`/api/sync/pull?village=${village}&after=${after}`)
  for (const { clock } of page.entries) if (clock > last) last = clock
  offset = page.serverTime - Date.now()
  after = page.next
  more = page.more
}

// A stamp is the server's time as this device knows it, a counter, the device; later than all that was seen.
const device = 'example'
let time = Math.max(Date.now() + offset, Number(last.slice(0, 13)) + 1)
const stamp = () => `${String(time++).padStart(13, '0')}-0000-${device}`
// UUIDv7: the time, then random digits.
function newId() {
  const hex = time.toString(16).padStart(12, '0') + randomBytes(10).toString('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `7${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20)].join('-')
}
const entry = (kind, subject, body) => ({
  id: newId(),
  village,
  kind,
  subject,
  on: me.today,
  clock: stamp(),
  author: me.id,
  device,
  catalogue: 1,
  body,
})

const [household, woman] = [newId(), newId()]
const rt = places.neighbourhoods.find((one) => one.village === village).code
const pressure = { service: 'blood-pressure-screening', answers: { systolic: 150, diastolic: 95 } }
const answer = await ask('/api/sync/push', {
  village,
  device,
  entries: [
    entry('household-registered', household, { rt, headName: 'Ibu Contoh', address: '' }),
    entry('person-registered', woman, {
      name: 'Ibu Contoh',
      sex: 'female',
      birthDate: '1980-05-17',
      household,
      relation: 'head',
    }),
    entry('encounter-recorded', woman, {
      setting: 'pustu',
      cadre: 'midwife',
      services: [{ ...pressure, outcomes: {} }],
    }),
  ],
})
// Each entry has a receipt or a reason. What is sent again gets the same answer.
say({ receipts: answer.receipts.length, refusals: answer.refusals })

const page = await ask(`/api/people/${village}/${woman}`)
say(page.judgement.services[0].outcomes)
