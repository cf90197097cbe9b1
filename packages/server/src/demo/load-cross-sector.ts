import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { LALANG } from './generate/belitung-timur.ts'
import { randomOf } from './generate/random.ts'
import { accountId } from './generate/staff.ts'
import { uuidOf } from './generate/stamps.ts'

const SUBDISTRICT = LALANG.slice(0, '19.06.01'.length)

/** What the sectors around one Puskesmas of the demo promised, who sits in its team and how its Posyandu are registered. */
export async function loadCrossSector(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const said = {
    version: 1,
    said_by: accountId(`kepala.puskesmas_${SUBDISTRICT}`),
    said_at: now,
  }
  const random = randomOf('cross-sector')
  const promised = [
    [SUBDISTRICT, 'camat', 'Surat edaran: Posyandu setiap desa buka pada hari yang tetap', 40, ''],
    [LALANG, 'village-heads', 'Tenda dan kursi untuk hari buka Posyandu Melati', 12, ''],
    [SUBDISTRICT, 'schools', 'Skrining siswa kelas 1 dan 7 selesai di semua sekolah', -6, ''],
    [LALANG, 'pkk', 'Dua kader baru untuk Posyandu Anggrek', -20, 'Dilantik bersama SK baru'],
  ] as const
  await db
    .insertInto('commitment')
    .values(
      promised.map(([area, sector, text, days, note]) => ({
        id: uuidOf(random),
        area,
        sector,
        text,
        due: addDays(today, days),
        state: note === '' ? ('open' as const) : ('done' as const),
        note,
        ...said,
      })),
    )
    .execute()
  const team = [
    ['camat', 'Hendra Gunawan', 'Pembina'],
    ['pkk', 'Sri Wahyuni', 'Ketua'],
    ['schools', 'Dewi Anggraini', 'Bidang pendidikan'],
  ] as const
  await db
    .insertInto('team_member')
    .values(
      team.map(([sector, name, office]) => ({
        id: uuidOf(random),
        area: SUBDISTRICT,
        sector,
        name,
        office,
        is_gone: false,
        ...said,
      })),
    )
    .execute()
  const posyandu = await db
    .selectFrom('facility')
    .where('village', '=', LALANG)
    .where('kind', '=', 'posyandu')
    .select('id')
    .orderBy('id')
    .limit(2)
    .execute()
  await db
    .insertInto('posyandu_registration')
    .values(
      posyandu.map(({ id }, nth) => ({
        facility: id,
        number: `${LALANG}.00${nth + 1}`,
        decree: `SK Kepala Desa ${nth + 4}/2026`,
        decree_on: addDays(today, -200),
        board: JSON.stringify(
          nth === 0
            ? { chair: 'Nurhayati', secretary: 'Lestari', treasurer: 'Marlina', health: 'Yuliana' }
            : { chair: 'Fatimah' },
        ),
        ...said,
      })),
    )
    .execute()
}
