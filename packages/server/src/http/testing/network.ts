import type { Role } from '@jejaring/core/sync/account'
import type { Kysely } from 'kysely'
import { createAccounts, type NewAccount } from '../../accounts/create-accounts.ts'
import type { Tables } from '../../db/tables.ts'

/** Two Puskesmas of one regency; the first serves two villages, each with two dusun of two RT. */
export const villages = {
  lalang: '19.06.01.2001',
  padang: '19.06.01.2002',
  gantung: '19.06.04.2001',
}
export const rtsOf = (village: string): readonly string[] =>
  ['Melati', 'Kenanga'].flatMap((dusun) =>
    ['001', '002'].map((rt) => `${village}/${dusun}/001/${rt}`),
  )
export const PASSWORD = 'rahasia sekali'

/** Ids are numbered, for they are the same in every process: the network is built once and then copied. */
let made = 0

/** One account per role; `pustuElsewhere` and `headElsewhere` belong to the other Puskesmas. */
export const accounts = {
  kader: account('kader', { facility: 'posyandu-melati', cadre: 'kader' }),
  pustu: account('pustu', { facility: 'pustu-lalang', cadre: 'midwife' }),
  puskesmas: account('puskesmas', { facility: 'puskesmas-manggar', cadre: 'nurse', cluster: 2 }),
  head: account('head', { facility: 'puskesmas-manggar', cadre: 'doctor' }),
  headElsewhere: account(
    'head',
    { facility: 'puskesmas-gantung', cadre: 'doctor' },
    'kepala.gantung',
  ),
  dinas: account('dinas', { area: '19.06' }),
  village: account('village', { area: villages.lalang }),
  admin: account('admin', {}),
} as const satisfies Record<string, NewAccount>

function account(role: Role, place: Partial<NewAccount>, username: string = role): NewAccount {
  made += 1
  return {
    id: `018f0000-0000-7000-8001-${String(made).padStart(12, '0')}`,
    username,
    name: `Akun ${username}`,
    role,
    password: PASSWORD,
    ...place,
  }
}

/** Writes the places and makes the accounts, or those of them that are wanted: each password takes its time. */
export async function buildNetwork(
  db: Kysely<Tables>,
  wanted: readonly NewAccount[] = Object.values(accounts),
): Promise<void> {
  await db.insertInto('area').values(areas()).execute()
  await db
    .insertInto('place_facts')
    .values({
      regency: '19.06',
      japanese_encephalitis: true,
      introduced: '{"rotavirus":"2023-08-15"}',
    })
    .execute()
  const facilities = [
    {
      id: 'puskesmas-manggar',
      kind: 'puskesmas',
      name: 'Puskesmas Manggar',
      village: villages.lalang,
    },
    {
      id: 'puskesmas-gantung',
      kind: 'puskesmas',
      name: 'Puskesmas Gantung',
      village: villages.gantung,
    },
    { id: 'pustu-lalang', kind: 'pustu', name: 'Pustu Lalang', village: villages.lalang },
    {
      id: 'posyandu-melati',
      kind: 'posyandu',
      name: 'Posyandu Melati',
      village: villages.lalang,
      session_day: 22,
    },
    {
      id: 'posyandu-kenanga',
      kind: 'posyandu',
      name: 'Posyandu Kenanga',
      village: villages.lalang,
      session_day: 9,
    },
  ] as const
  await db
    .insertInto('facility')
    .values([...facilities])
    .execute()
  const [first, second, third, fourth] = rtsOf(villages.lalang)
  const serves = [
    ['puskesmas-manggar', villages.lalang],
    ['puskesmas-manggar', villages.padang],
    ['puskesmas-gantung', villages.gantung],
    ['pustu-lalang', villages.lalang],
    ['posyandu-melati', first ?? ''],
    ['posyandu-melati', second ?? ''],
    ['posyandu-kenanga', third ?? ''],
    ['posyandu-kenanga', fourth ?? ''],
  ] as const
  await db
    .insertInto('facility_area')
    .values(serves.map(([facility, area]) => ({ facility, area })))
    .execute()
  await createAccounts(db, wanted)
}

type Area = {
  code: string
  kind: 'province' | 'regency' | 'subdistrict' | 'village' | 'dusun' | 'rt'
  name: string
  parent: string | null
}

function areas(): Area[] {
  const area = (code: string, kind: Area['kind'], name: string, parent: string | null = null) => ({
    code,
    kind,
    name,
    parent,
  })
  const within = (village: string): Area[] => [
    ...['Melati', 'Kenanga'].map((dusun) => area(`${village}/${dusun}`, 'dusun', dusun, village)),
    ...rtsOf(village).map((rt) => area(rt, 'rt', `RT ${rt.slice(-3)}`, rt.slice(0, -4))),
  ]
  return [
    area('19', 'province', 'Kepulauan Bangka Belitung'),
    area('19.06', 'regency', 'Belitung Timur', '19'),
    area('19.06.01', 'subdistrict', 'Manggar', '19.06'),
    area('19.06.04', 'subdistrict', 'Gantung', '19.06'),
    area(villages.lalang, 'village', 'Lalang', '19.06.01'),
    area(villages.padang, 'village', 'Padang', '19.06.01'),
    area(villages.gantung, 'village', 'Gantung', '19.06.04'),
    ...Object.values(villages).flatMap(within),
  ]
}
