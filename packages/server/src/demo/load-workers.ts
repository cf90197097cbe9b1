import { text, type Text } from '@jejaring/core/catalogue/observation'
import type { Kysely } from 'kysely'
import { createAccounts } from '../accounts/create-accounts.ts'
import type { Tables } from '../db/tables.ts'
import { LALANG } from './generate/belitung-timur.ts'
import type { Network } from './generate/network.ts'
import { workersOf, type Worker } from './generate/staff.ts'

/** Anybody may sign in as a demo account; the password is there to try the sign-in form. */
const DEMO_PASSWORD = 'coba-jejaring'

/** Accounts of everybody who works in the network; seven of them are cards of the demo's sign-in page. */
export async function loadWorkers(db: Kysely<Tables>, network: Network): Promise<void> {
  await createAccounts(
    db,
    workersOf(network).map((worker) => {
      const position = cards.findIndex(({ username }) => username === worker.username)
      const card = cards[position]
      return card === undefined
        ? worker
        : { ...worker, password: DEMO_PASSWORD, demo: { position, about: card.about } }
    }),
  )
}

const PUSTU = `pustu_${LALANG}`
const PUSKESMAS = `puskesmas_${LALANG.slice(0, '19.06.01'.length)}`

/** One for each role, as far as possible around one village, so that what one writes the next one sees. */
const cards: readonly (Pick<Worker, 'username'> & { readonly about: Text })[] = [
  {
    username: `kader.posyandu_${LALANG}_melati.1`,
    about: text('Hari buka dan kunjungan rumah', 'Posyandu day and home visits'),
  },
  {
    username: `bidan.${PUSTU}`,
    about: text('Rujukan dan desa saya', 'Referrals and my village'),
  },
  {
    username: `perawat.${PUSKESMAS}`,
    about: text('Semua layanan di satu konter', 'All services at one counter'),
  },
  {
    username: `kepala.${PUSKESMAS}`,
    about: text('Pantau wilayah dan rapat mingguan', 'Area monitoring and the weekly meeting'),
  },
  {
    username: 'dinas',
    about: text('Capaian kabupaten, tanpa nama', 'Results of the regency, without names'),
  },
  {
    username: `desa.${LALANG}`,
    about: text('Wilayah saya, tanpa nama', 'My area, without names'),
  },
  { username: 'admin', about: text('Akun dan tempat', 'Accounts and places') },
]
