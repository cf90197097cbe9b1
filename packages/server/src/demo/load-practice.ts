import { addMonths, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Terrain } from '@jejaring/core/rollout/terrain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { LALANG } from './generate/belitung-timur.ts'
import { randomOf } from './generate/random.ts'
import { accountId } from './generate/staff.ts'
import { uuidOf } from './generate/stamps.ts'

/** Invented, like everything in these notes but the names of the places. */
const terrainOf: Readonly<Record<string, Terrain>> = {
  'puskesmas-19.06.01': 'coast',
  'puskesmas-19.06.02': 'coast',
  'puskesmas-19.06.03': 'plain',
  'puskesmas-19.06.04': 'coast',
  'puskesmas-19.06.05': 'plain',
  'puskesmas-19.06.06': 'plain',
  'puskesmas-19.06.07': 'islands',
}

const notes = [
  {
    facility: 'puskesmas-19.06.04',
    indicator: 'spm-07',
    monthsAgo: 5,
    title: 'Skrining lansia sesudah pengajian',
    obstacle: 'Lansia tidak datang ke Posyandu karena hari bukanya bersamaan dengan hari pasar.',
    tried:
      'Kader membawa tensimeter dan alat gula darah ke pengajian bulanan. Yang belum diskrining didatangi keesokan harinya menurut daftar dari papan pantau.',
    cost_rupiah: 4_800_000,
    budget: 'bok',
    contact: 'Puskesmas Kelapa Kampit, klaster 3, hari kerja pukul 08.00-14.00',
  },
  {
    facility: 'puskesmas-19.06.02',
    indicator: 'd-s',
    monthsAgo: 4,
    title: 'Jemput balita dengan perahu nelayan',
    obstacle: 'Rumah di seberang muara; saat air pasang ibu tidak bisa menyeberang.',
    tried:
      'Hari buka mengikuti jadwal air surut. Desa menyewa satu perahu nelayan; kader menelepon ibu sehari sebelumnya.',
    cost_rupiah: 9_600_000,
    budget: 'village',
    contact: 'Puskesmas Gantung, koordinator gizi',
  },
  {
    facility: 'puskesmas-19.06.06',
    indicator: 'spm-08',
    monthsAgo: 6,
    title: 'Obat darah tinggi diantar ke Pustu',
    obstacle: 'Obat sering terputus karena ongkos ke Puskesmas mahal.',
    tried:
      'Obat sebulan dikirim ke Pustu setiap Senin bersama vaksin. Pustu menelepon yang tidak mengambil dalam tiga hari.',
    contact: 'Puskesmas Renggiang, farmasi',
  },
  {
    facility: 'puskesmas-19.06.05',
    indicator: 'antenatal-k6',
    monthsAgo: 7,
    title: 'Kelas ibu hamil bersama suami',
    obstacle: 'Ibu datang terlambat memeriksakan kehamilan karena menunggu suami pulang melaut.',
    tried:
      'Kelas dipindah ke Jumat sore, saat perahu tidak melaut. Kader mencatat ibu yang terlambat haid dan mengajak bersama suaminya.',
    cost_rupiah: 1_200_000,
    budget: 'village',
    contact: 'Puskesmas Mengkubang, bidan koordinator',
  },
  {
    facility: 'pustu-19.06.01.2003',
    indicator: 'spm-06',
    monthsAgo: 6,
    title: 'Skrining sore untuk yang bekerja',
    obstacle: 'Penambang dan nelayan tidak bisa datang pada jam kerja.',
    tried: 'Pustu buka dua sore sebulan sesudah gajian; kader mengingatkan lewat pesan.',
    contact: 'Pustu, lewat perawat desa',
  },
] as const

/** Brings what some places of the demo regency have learned, and what one of their readers says. */
export async function loadPractice(
  db: Kysely<Tables>,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Promise<void> {
  const said = { said_by: accountId('dinas'), said_at: now }
  const random = randomOf('practice')
  const known = new Set(
    (await db.selectFrom('facility').select('id').execute()).map(({ id }) => id),
  )
  const rows = notes
    .filter(({ facility }) => known.has(facility))
    .map(({ monthsAgo, ...note }) => ({
      id: uuidOf(random),
      version: 1,
      began: monthOf(addMonths(today, -monthsAgo)),
      is_withdrawn: false,
      ...note,
      ...said,
    }))
  const [first] = rows
  if (first === undefined) return
  await db.insertInto('practice_note').values(rows).execute()
  await db
    .insertInto('practice_feedback')
    .values({
      id: uuidOf(random),
      note: first.id,
      facility: `pustu-${LALANG}`,
      verdict: 'partly',
      words: 'Di sini pengajian hanya dua bulan sekali, jadi kami tambah arisan.',
      ...said,
    })
    .execute()
  await db
    .insertInto('site_statement')
    .values(
      Object.entries(terrainOf)
        .filter(([facility]) => known.has(facility))
        .map(([facility, value]) => ({
          facility,
          about: 'terrain',
          version: 1,
          value,
          on_day: today,
          evidence: '',
          ...said,
        })),
    )
    .execute()
}
