import type { Role } from '@jejaring/core/sync/account'
import { newId } from '../../journal/testing/entries.ts'
import { accounts, villages } from './network.ts'

const VISITOR = '018f0000-0000-7000-8000-000000000002'

/** A route of the API, how it is asked for something of Lalang, and who is answered. */
export interface Endpoint {
  /** As it is registered: `GET /api/board`. */
  readonly route: string
  /** The parts of the address that stand for something, in order: `:village`, `:id`. */
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  /** Who is answered; `anybody` needs no session. */
  readonly roles: readonly Role[] | 'anybody' | 'signed in'
  /** The same asked of another place, which the caller does not serve; absent: it speaks of no place. */
  readonly elsewhere?: Pick<Endpoint, 'params' | 'query' | 'body'>
}

const desks = ['pustu', 'puskesmas', 'head'] as const satisfies readonly Role[]
const village = villages.lalang
const other = villages.gantung
const skill = {
  kader: accounts.kader.id,
  skill: 'A1',
  state: 'trained',
  on: '2026-01-05',
  evidence: '',
  version: 0,
}
const training = {
  id: newId(),
  version: 0,
  title: 'Antropometri',
  place: 'Balai desa',
  on: '2026-11-02',
  skills: ['B2'],
  invited: [accounts.kader.id],
  attended: [],
  isWithdrawn: false,
}
const planSettings = {
  years: [{ year: 2027, target: 2, most: 2, supply: { midwives: 1 }, money: 900_000_000 }],
  costs: { midwives: 90_000_000 },
  shared: 1,
  percentPer10Km: 0,
  scenarios: [{ name: 'Dua bidan', extra: { midwives: 2 } }],
  source: 'DPA 2027',
}
const plannedYear = { facility: 'posyandu-melati', year: 2027, isProposed: true, version: 0 }
const statement = { about: 'kit', value: '', on: '2026-01-05', evidence: '', version: 0 }
const member = {
  id: newId(),
  name: 'Siti',
  profession: 'kader',
  contract: 'volunteer',
  phone: '',
  number: '',
  version: 0,
}
const post = { id: newId(), duty: 'member', from: '2026-01-05', decree: 'SK 1/2026' }
const commitment = {
  id: newId(),
  version: 0,
  sector: 'camat',
  text: 'Perahu untuk hari buka',
  due: '2026-12-01',
  state: 'open',
  note: '',
}
const teamMember = {
  id: newId(),
  version: 0,
  sector: 'pkk',
  name: 'Ketua TP PKK',
  office: 'Ketua',
  isGone: false,
}
const practice = {
  id: newId(),
  version: 0,
  title: 'Jemput dengan perahu',
  obstacle: 'Rumah di seberang sungai',
  tried: 'Jadwal perahu bersama kepala dusun',
  indicator: 'd-s',
  began: '2026-06',
  contact: 'Pustu Lalang',
  isWithdrawn: false,
}
const incident = {
  id: newId(),
  on: '2026-11-20',
  kind: 'device',
  severity: 'risk',
  what: 'Timbangan tidak kembali ke nol',
}
const point = { lat: -2.87, lon: 108.27, source: 'Diukur', version: 0 }
const percent = { indicator: 'd-s', year: 2026, percent: 85, source: 'Renstra', version: 0 }
const decree = { year: 2026, number: 'SK 12', on: '2026-02-27' }
const move = { id: newId(), item: 'vitamin-a', kind: 'count', amount: 5 }

const rate = {
  source: 'bok',
  activity: 'home-visit',
  from: '2026-01-01',
  amount: 25000,
  basis: 'SK Bupati',
  version: 0,
}
const budget = { source: 'bok', year: 2026, amount: 9000000, basis: 'RKA', version: 0 }
const payStep = { claim: newId(), number: 1, step: 'returned', struck: [], note: 'salah bulan' }
const addition = {
  id: newId(),
  kader: accounts.kader.id,
  activity: 'meeting',
  on: '2026-11-20',
  quantity: 1,
  what: 'Rapat desa',
}
const additionAnswer = { id: newId(), isApproved: true, why: '' }

const problemOf = (where: string) => ({
  village: where,
  problem: newId(),
  id: newId(),
  body: { matter: 'health', cluster: 2, what: 'Timbangan rusak', since: '2026-11-04' },
})
const stepOf = (where: string) => ({
  village: where,
  problem: newId(),
  id: newId(),
  body: { step: 'reopened', why: 'Rusak lagi' },
  seen: 0,
})

/** Every route of the API has its row here; a test says so. */
export const endpoints: readonly Endpoint[] = [
  {
    route: 'POST /api/auth/sign-in/username',
    body: { username: 'siapa', password: 'bukan kata sandi' },
    roles: 'anybody',
  },
  {
    route: 'POST /api/auth/change-password',
    body: { currentPassword: 'salah', newPassword: 'baru sekali', revokeOtherSessions: false },
    roles: 'signed in',
  },
  { route: 'POST /api/auth/revoke-other-sessions', body: {}, roles: 'signed in' },
  { route: 'POST /api/auth/sign-out', body: {}, roles: 'anybody' },
  { route: 'GET /api/demo', roles: 'anybody' },
  { route: 'POST /api/demo/sign-in', body: { account: VISITOR }, roles: 'anybody' },
  { route: 'POST /api/invitations/use', body: { code: 'of nobody' }, roles: 'anybody' },
  { route: 'POST /api/village-links/open', body: { code: 'of nobody' }, roles: 'anybody' },
  { route: 'GET /api/village-links', roles: ['pustu', 'head', 'dinas'] },
  {
    route: 'PUT /api/village-links',
    body: { id: newId(), area: village, title: 'village-head', days: 30 },
    roles: ['pustu', 'head', 'dinas'],
    elsewhere: { body: { id: newId(), area: other, title: 'village-head', days: 30 } },
  },
  {
    route: 'POST /api/village-links/revoke',
    body: { id: newId() },
    roles: ['pustu', 'head', 'dinas'],
  },
  {
    route: 'GET /api/village-page',
    query: { area: village },
    roles: [...desks, 'dinas', 'village'],
    elsewhere: { query: { area: other } },
  },
  { route: 'GET /api/devices', roles: ['pustu', 'head', 'admin'] },
  {
    route: 'POST /api/devices/invite',
    body: { account: accounts.kader.id },
    roles: ['pustu', 'head', 'admin'],
  },
  {
    route: 'PUT /api/devices/key',
    body: { key: `${'A'.repeat(43)}=` },
    roles: ['kader', 'pustu'],
  },
  { route: 'POST /api/devices/key/open', roles: ['kader', 'pustu'] },
  { route: 'POST /api/devices/pass', roles: ['kader', 'pustu'] },
  { route: 'POST /api/devices/resume', body: { pass: 'of nobody' }, roles: 'anybody' },
  {
    route: 'POST /api/devices/revoke',
    body: { device: 'nobodys' },
    roles: ['pustu', 'head', 'admin'],
  },
  {
    route: 'POST /api/devices/import',
    body: { file: 'of no phone' },
    roles: ['pustu', 'head', 'admin'],
  },
  { route: 'GET /api/me', roles: 'signed in' },
  { route: 'GET /api/places', roles: 'signed in' },
  { route: 'GET /api/live', roles: 'signed in' },
  {
    route: 'GET /api/board',
    query: { level: 'rt', village, month: '2026-11' },
    roles: [...desks, 'dinas'],
    elsewhere: { query: { level: 'rt', village: other } },
  },
  {
    route: 'GET /api/board/path',
    query: { level: 'rt', village, month: '2026-11', group: 'month', indicator: 'd-s' },
    roles: [...desks, 'dinas'],
    elsewhere: { query: { level: 'rt', village: other, group: 'month', indicator: 'd-s' } },
  },
  {
    route: 'GET /api/board/names',
    query: { indicator: 'd-s', area: village, month: '2026-11', period: '2026', served: 'no' },
    roles: desks,
    elsewhere: { query: { indicator: 'd-s', area: other } },
  },
  {
    route: 'GET /api/board/houses',
    query: { indicator: 'd-s', area: village, month: '2026-11' },
    roles: desks,
    elsewhere: { query: { indicator: 'd-s', area: other } },
  },
  {
    route: 'GET /api/board/pyramid',
    query: { indicator: 'd-s', area: village, month: '2026-11' },
    roles: desks,
    elsewhere: { query: { indicator: 'd-s', area: other } },
  },
  {
    route: 'GET /api/due',
    query: { village },
    roles: desks,
    elsewhere: { query: { village: other } },
  },
  { route: 'GET /api/referrals', roles: desks },
  {
    route: 'GET /api/stock',
    query: { facility: 'posyandu-melati' },
    roles: desks,
    elsewhere: { query: { facility: 'puskesmas-gantung' } },
  },
  {
    route: 'PUT /api/stock/moves',
    body: { ...move, facility: 'posyandu-melati' },
    roles: desks,
    elsewhere: { body: { ...move, facility: 'puskesmas-gantung' } },
  },
  {
    route: 'PUT /api/stock/staff',
    body: { facility: 'posyandu-melati', cadre: 'nurse', isAbsent: false },
    roles: desks,
    elsewhere: { body: { facility: 'puskesmas-gantung', cadre: 'nurse', isAbsent: false } },
  },
  { route: 'GET /api/offer', roles: desks },
  { route: 'GET /api/quality', roles: desks },
  { route: 'GET /api/quality/total', roles: [...desks, 'dinas'] },
  {
    route: 'PUT /api/quality/incidents',
    body: { ...incident, facility: 'posyandu-melati' },
    roles: desks,
    elsewhere: { body: { ...incident, facility: 'puskesmas-gantung' } },
  },
  {
    route: 'PUT /api/quality/incidents/steps',
    body: { id: newId(), number: 1, done: 'sudah diganti', closes: false },
    roles: desks,
  },
  { route: 'GET /api/cross-sector', roles: [...desks, 'dinas'] },
  {
    route: 'PUT /api/cross-sector/commitments',
    body: { ...commitment, area: village },
    roles: ['pustu', 'head', 'dinas'],
    elsewhere: { body: { ...commitment, id: newId(), area: other } },
  },
  {
    route: 'PUT /api/cross-sector/commitments/done',
    body: { id: newId(), version: 1, note: 'Perahu tiba' },
    roles: ['pustu', 'head', 'dinas', 'village'],
  },
  {
    route: 'PUT /api/cross-sector/members',
    body: { ...teamMember, area: village },
    roles: ['pustu', 'head', 'dinas'],
    elsewhere: { body: { ...teamMember, id: newId(), area: other } },
  },
  {
    route: 'PUT /api/cross-sector/registrations',
    body: { facility: 'posyandu-melati', version: 0, decree: 'SK 4/2026', board: {} },
    roles: ['pustu', 'head', 'dinas'],
    elsewhere: {
      body: { facility: 'puskesmas-gantung', version: 0, decree: 'SK 4/2026', board: {} },
    },
  },
  { route: 'GET /api/practice', roles: [...desks, 'dinas'] },
  { route: 'GET /api/practice/:id', params: { id: newId() }, roles: [...desks, 'dinas'] },
  {
    route: 'PUT /api/practice/notes',
    body: { ...practice, facility: 'pustu-lalang' },
    roles: ['pustu', 'head', 'dinas'],
    elsewhere: { body: { ...practice, id: newId(), facility: 'puskesmas-gantung' } },
  },
  {
    route: 'PUT /api/practice/feedback',
    body: { id: newId(), note: newId(), verdict: 'helped', words: 'Berhasil juga di sini' },
    roles: [...desks, 'dinas'],
  },
  { route: 'GET /api/queue', roles: desks },
  {
    route: 'PUT /api/queue',
    body: { village, person: newId(), stations: ['adult'] },
    roles: desks,
    elsewhere: { body: { village: other, person: newId(), stations: ['adult'] } },
  },
  { route: 'POST /api/queue/next', body: { station: 'adult' }, roles: desks },
  { route: 'PUT /api/queue/act', body: { number: 1, act: 'call', version: 1 }, roles: desks },
  { route: 'GET /api/notices', roles: 'signed in' },
  { route: 'POST /api/notices/seen', body: { until: 0 }, roles: 'signed in' },
  { route: 'GET /api/digest', roles: 'signed in' },
  { route: 'GET /api/problems', query: { state: 'open' }, roles: [...desks, 'dinas', 'village'] },
  { route: 'GET /api/problems/speed', roles: [...desks, 'dinas', 'village'] },
  {
    route: 'GET /api/problems/:village/:id',
    params: { village, id: newId() },
    roles: [...desks, 'dinas', 'village'],
    elsewhere: { params: { village: other, id: newId() } },
  },
  {
    route: 'POST /api/problems',
    body: problemOf(village),
    roles: desks,
    elsewhere: { body: problemOf(other) },
  },
  {
    route: 'POST /api/problems/steps',
    body: stepOf(village),
    roles: [...desks, 'dinas', 'village'],
    elsewhere: { body: stepOf(other) },
  },
  { route: 'GET /api/meetings', roles: [...desks, 'dinas'] },
  {
    route: 'GET /api/meetings/one',
    query: { facility: 'puskesmas-manggar', kind: 'weekly', day: '2026-11-23' },
    roles: [...desks, 'dinas'],
    elsewhere: { query: { facility: 'puskesmas-gantung', kind: 'weekly', day: '2026-11-23' } },
  },
  {
    route: 'PUT /api/meetings/one',
    body: { facility: 'puskesmas-manggar', kind: 'weekly', day: '2026-11-23', changes: [] },
    roles: desks,
    elsewhere: {
      body: { facility: 'puskesmas-gantung', kind: 'weekly', day: '2026-11-23', changes: [] },
    },
  },
  { route: 'GET /api/reactions', query: { year: '2026' }, roles: desks },
  { route: 'POST /api/people/search', body: { q: 'anak' }, roles: desks },
  {
    route: 'GET /api/people/:village/:id',
    params: { village, id: newId() },
    roles: desks,
    elsewhere: { params: { village: other, id: newId() } },
  },
  {
    route: 'GET /api/doubles',
    query: { village },
    roles: desks,
    elsewhere: { query: { village: other } },
  },
  {
    route: 'GET /api/moves',
    query: { village },
    roles: desks,
    elsewhere: { query: { village: other } },
  },
  {
    route: 'POST /api/moves/decline',
    body: { village, departure: newId(), isDeclined: true },
    roles: desks,
    elsewhere: { body: { village: other, departure: newId(), isDeclined: true } },
  },
  {
    route: 'GET /api/outcome-differences',
    query: { village },
    roles: desks,
    elsewhere: { query: { village: other } },
  },
  {
    route: 'GET /api/coaching',
    query: { village },
    roles: desks,
    elsewhere: { query: { village: other } },
  },
  {
    route: 'PUT /api/coaching/talks',
    body: { village, kader: accounts.kader.id, topic: 'fast', isDone: true },
    roles: desks,
    elsewhere: {
      body: { village: other, kader: accounts.kader.id, topic: 'fast', isDone: true },
    },
  },
  {
    route: 'GET /api/register',
    query: { service: 'child-growth', month: '2026-11', village },
    roles: desks,
    elsewhere: { query: { service: 'child-growth', month: '2026-11', village: other } },
  },
  {
    route: 'GET /api/targets',
    query: { year: '2026' },
    roles: [...desks, 'dinas', 'village', 'admin'],
  },
  {
    route: 'GET /api/targets/history',
    query: { village, indicator: 'd-s', year: '2026' },
    roles: [...desks, 'dinas', 'village', 'admin'],
    elsewhere: { query: { village: other, indicator: 'd-s', year: '2026' } },
  },
  {
    route: 'GET /api/targets/template',
    query: { year: '2026', format: 'csv' },
    roles: [...desks, 'dinas', 'village', 'admin'],
  },
  {
    route: 'PUT /api/targets',
    body: { village, indicator: 'd-s', year: 2026, value: 100, source: 'SK Bupati' },
    roles: ['head', 'dinas', 'admin'],
    elsewhere: {
      body: { village: other, indicator: 'd-s', year: 2026, value: 100, source: 'SK Bupati' },
    },
  },
  {
    route: 'POST /api/targets/import',
    body: { name: 'sasaran.csv', file: 'RGVzYQ==', take: true },
    roles: ['head', 'dinas', 'admin'],
  },
  { route: 'GET /api/points', roles: [...desks, 'dinas', 'admin'] },
  {
    route: 'PUT /api/points',
    body: { ...point, place: village },
    roles: ['head', 'dinas', 'admin'],
    elsewhere: { body: { ...point, place: other } },
  },
  { route: 'GET /api/points/sheet', roles: ['head', 'dinas', 'admin'] },
  { route: 'POST /api/points/import', body: { file: '' }, roles: ['head', 'dinas', 'admin'] },
  {
    route: 'GET /api/targets/percent',
    query: { year: '2026' },
    roles: [...desks, 'dinas', 'village', 'admin'],
  },
  {
    route: 'GET /api/targets/percent/history',
    query: { place: village, indicator: 'd-s', year: '2026' },
    roles: [...desks, 'dinas', 'village', 'admin'],
    elsewhere: { query: { place: other, indicator: 'd-s', year: '2026' } },
  },
  {
    route: 'GET /api/targets/percent/template',
    query: { year: '2026', format: 'csv' },
    roles: [...desks, 'dinas', 'village', 'admin'],
  },
  {
    route: 'PUT /api/targets/percent',
    body: { ...percent, place: village },
    roles: ['head', 'dinas', 'admin'],
    elsewhere: { body: { ...percent, place: other } },
  },
  {
    route: 'PUT /api/targets/percent/decree',
    body: { ...decree, place: village },
    roles: ['head', 'dinas', 'admin'],
    elsewhere: { body: { ...decree, place: other } },
  },
  {
    route: 'POST /api/targets/percent/import',
    body: { name: 'target.csv', file: 'RGVzYQ==', take: true },
    roles: ['head', 'dinas', 'admin'],
  },
  {
    route: 'GET /api/kader',
    query: { village },
    roles: desks,
    elsewhere: { query: { village: other } },
  },
  { route: 'POST /api/badge', body: { code: 'of nobody' }, roles: 'anybody' },
  {
    route: 'PUT /api/kader/badge',
    body: { village, kader: accounts.kader.id },
    roles: desks,
    elsewhere: { body: { village: other, kader: accounts.kader.id } },
  },
  {
    route: 'PUT /api/kader/badge/revoke',
    body: { village, kader: accounts.kader.id },
    roles: desks,
    elsewhere: { body: { village: other, kader: accounts.kader.id } },
  },
  { route: 'GET /api/kader/training', roles: desks },
  { route: 'GET /api/kader/trainings', roles: desks },
  { route: 'PUT /api/kader/trainings', body: training, roles: desks },
  { route: 'GET /api/kader/skills/file', query: { format: 'csv' }, roles: desks },
  {
    route: 'POST /api/kader/import',
    body: { name: 'kader.csv', file: 'TmFtYQ==', take: true },
    roles: desks,
  },
  { route: 'GET /api/kader/training/file', query: { format: 'csv' }, roles: desks },
  {
    route: 'PUT /api/kader/skills',
    body: { ...skill, village },
    roles: desks,
    elsewhere: { body: { ...skill, village: other } },
  },
  { route: 'GET /api/staff', roles: [...desks, 'dinas'] },
  {
    route: 'GET /api/staff/history/:member',
    params: { member: newId() },
    roles: [...desks, 'dinas'],
  },
  {
    route: 'PUT /api/staff',
    body: { ...member, post: { ...post, facility: 'posyandu-melati' } },
    roles: ['pustu', 'head', 'dinas'],
    elsewhere: {
      body: { ...member, id: newId(), post: { ...post, facility: 'puskesmas-gantung' } },
    },
  },
  {
    route: 'PUT /api/staff/posts',
    body: { ...post, member: newId(), facility: 'posyandu-melati', version: 0 },
    roles: ['pustu', 'head', 'dinas'],
    elsewhere: {
      body: { ...post, member: newId(), facility: 'puskesmas-gantung', version: 0 },
    },
  },
  {
    route: 'PUT /api/staff/same',
    body: { one: newId(), other: newId(), state: 'same' },
    roles: ['pustu', 'head', 'dinas'],
  },
  { route: 'GET /api/pay/mine', roles: ['kader'] },
  {
    route: 'GET /api/pay',
    query: { village, month: '2026-11' },
    roles: desks,
    elsewhere: { query: { village: other, month: '2026-11' } },
  },
  {
    route: 'GET /api/pay/claims',
    query: { village, kader: accounts.kader.id },
    roles: desks,
    elsewhere: { query: { village: other, kader: accounts.kader.id } },
  },
  { route: 'GET /api/pay/list', query: { month: '2026-11', source: 'bok' }, roles: desks },
  { route: 'GET /api/pay/money', query: { year: '2026' }, roles: [...desks, 'dinas'] },
  {
    route: 'PUT /api/pay/claims',
    body: { id: newId(), month: '2026-11', source: 'bok', total: 0 },
    roles: ['kader'],
  },
  {
    route: 'PUT /api/pay/steps',
    body: { ...payStep, village },
    roles: ['kader', ...desks],
    elsewhere: { body: { ...payStep, village: other } },
  },
  {
    route: 'PUT /api/pay/additions',
    body: { ...addition, village },
    roles: ['kader', ...desks],
    elsewhere: { body: { ...addition, village: other } },
  },
  {
    route: 'PUT /api/pay/additions/answers',
    body: { ...additionAnswer, village },
    roles: desks,
    elsewhere: { body: { ...additionAnswer, village: other } },
  },
  {
    route: 'PUT /api/pay/rates',
    body: { ...rate, village },
    roles: ['head', 'dinas'],
    elsewhere: { body: { ...rate, village: other } },
  },
  {
    route: 'PUT /api/pay/budgets',
    body: { ...budget, village },
    roles: ['head', 'dinas'],
    elsewhere: { body: { ...budget, village: other } },
  },
  { route: 'GET /api/pay/rates/file', query: { format: 'csv' }, roles: ['head', 'dinas'] },
  {
    route: 'POST /api/pay/rates/import',
    body: { file: 'RGVzYQ==', take: true },
    roles: ['head', 'dinas'],
  },
  { route: 'GET /api/staff/file', query: { format: 'csv' }, roles: [...desks, 'dinas'] },
  {
    route: 'POST /api/staff/import',
    body: { name: 'petugas.csv', file: 'TmFtYQ==', take: true },
    roles: ['pustu', 'head', 'dinas'],
  },
  { route: 'GET /api/rollout', roles: [...desks, 'dinas'] },
  {
    route: 'GET /api/rollout/statements',
    query: { facility: 'pustu-lalang' },
    roles: [...desks, 'dinas'],
    elsewhere: { query: { facility: 'puskesmas-gantung' } },
  },
  {
    route: 'PUT /api/rollout/statements',
    body: { ...statement, facility: 'pustu-lalang' },
    roles: [...desks, 'dinas'],
    elsewhere: { body: { ...statement, facility: 'puskesmas-gantung' } },
  },
  {
    route: 'GET /api/rollout/examples',
    query: { id: 'sebatik-tengah' },
    roles: [...desks, 'dinas'],
  },
  { route: 'GET /api/rollout/sheet', query: { kind: 'pustu' }, roles: [...desks, 'dinas'] },
  {
    route: 'POST /api/rollout/import',
    query: { kind: 'pustu' },
    body: { name: 'kesiapan.csv', file: 'VGVtcGF0', take: true },
    roles: ['head', 'dinas'],
  },
  { route: 'GET /api/rollout/plan', query: { kind: 'pustu' }, roles: ['dinas'] },
  { route: 'GET /api/rollout/plan/scenarios', query: { kind: 'pustu' }, roles: ['dinas'] },
  {
    route: 'PUT /api/rollout/plan',
    body: { kind: 'pustu', settings: planSettings, version: 0 },
    roles: ['dinas'],
  },
  {
    route: 'PUT /api/rollout/plan/years',
    body: { kind: 'posyandu', years: [plannedYear] },
    roles: ['dinas'],
    elsewhere: {
      body: { kind: 'posyandu', years: [{ ...plannedYear, facility: 'posyandu-nowhere' }] },
    },
  },
  {
    route: 'PUT /api/rollout/goals',
    body: { kind: 'pustu', sites: 37, year: 2027, source: 'SK Bupati', version: 0 },
    roles: ['dinas'],
  },
  {
    route: 'POST /api/sync/push',
    body: { village, device: 'phone1', entries: [] },
    roles: ['kader', ...desks],
    elsewhere: { body: { village: other, device: 'phone1', entries: [] } },
  },
  {
    route: 'GET /api/sync/people',
    query: { village },
    roles: ['kader', ...desks],
    elsewhere: { query: { village: other } },
  },
  {
    route: 'GET /api/sync/pull',
    query: { village, after: '0', limit: '10' },
    roles: ['kader', ...desks],
    elsewhere: { query: { village: other } },
  },
  // Another server asks these, with a token of its own.
  { route: 'GET /api/relay/enrolment', roles: [] },
  {
    route: 'GET /api/relay/journal',
    query: { village, after: '0' },
    roles: [],
    elsewhere: { query: { village: other, after: '0' } },
  },
  {
    route: 'POST /api/relay/push',
    body: { village, device: 'relay', entries: [] },
    roles: [],
    elsewhere: { body: { village: other, device: 'relay', entries: [] } },
  },
]

/** Method and address of a request. */
export function requestOf({ route, params = {}, query = {} }: Endpoint): {
  readonly method: string
  readonly path: string
} {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(query).toString()
  return { method, path: search === '' ? path : `${path}?${search}` }
}

/** The same work in the same words is taken once, whatever its id. */
export const ofItsOwn = (body: Readonly<Record<string, unknown>>) =>
  'activity' in body && 'what' in body ? { what: `Rapat ${newId()}` } : {}
