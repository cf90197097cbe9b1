import { localDate, yearOf, type LocalDate } from '../calendar/local-date.ts'
import { text, type Text } from '../catalogue/observation.ts'
import { forecast, type Forecast, type Goal } from './forecast.ts'
import type { PlanProblem, PlanYear } from './plan.ts'
import type { SiteKind } from './site.ts'

/** What a regency told a newspaper of its roll-out. Figures that the article does not give are not here. */
export interface ExamplePlan {
  readonly id: string
  readonly name: string
  /** What it said, in our words. */
  readonly statement: Text
  readonly source: Text
  /** When the article appeared; the last of the year where only that is known. */
  readonly on: LocalDate
  readonly goals: Readonly<Partial<Record<SiteKind, Goal>>>
  /** What is planned here: one kind, its first stage if the article has one, and where the places lie. */
  readonly planned?: {
    readonly kind: SiteKind
    readonly first?: Goal
  }
  /** Code of the area; which of its areas stand for places. */
  readonly within: string
  readonly places: 'desa' | 'villages' | 'subdistricts'
  /** What the article leaves open. */
  readonly notSaid: Text
}

export const examplePlans: readonly ExamplePlan[] = [
  {
    id: 'sanggau',
    name: 'Sanggau',
    statement: text(
      '19 Puskesmas mulai masing-masing dengan satu desa percontohan; 163 Pustu pada 2029, desa yang petugasnya lengkap dahulu (1 bidan, 1 perawat, 2 kader).',
      'Each of 19 Puskesmas begins with one pilot village; 163 Pustu by 2029, villages with complete staff first (1 midwife, 1 nurse, 2 kader).',
    ),
    source: text('insidepontianak.com, 11 Sep 2024', 'insidepontianak.com, 11 Sep 2024'),
    on: localDate('2024-09-11'),
    goals: { puskesmas: { sites: 19, year: 2029 }, pustu: { sites: 163, year: 2029 } },
    planned: { kind: 'pustu', first: { sites: 19, year: 2024 } },
    within: '61.03',
    places: 'desa',
    notSaid: text(
      'Tidak disebut: nama desa percontohan, petugas yang kurang, biaya. 163 desa di daftar wilayah cocok dengan angkanya.',
      'Not said: names of the pilot villages, staff lacking, costs. The list of areas has 163 desa, which fits the figure.',
    ),
  },
  {
    id: 'belitung-timur',
    name: 'Belitung Timur',
    statement: text(
      '7 Puskesmas, 37 Pustu dan 133 Posyandu sampai 2027.',
      '7 Puskesmas, 37 Pustu and 133 Posyandu by 2027.',
    ),
    source: text('belitongbetuah.com, 2024', 'belitongbetuah.com, 2024'),
    on: localDate('2024-12-31'),
    goals: {
      puskesmas: { sites: 7, year: 2027 },
      pustu: { sites: 37, year: 2027 },
      posyandu: { sites: 133, year: 2027 },
    },
    planned: { kind: 'pustu' },
    within: '19.06',
    places: 'villages',
    notSaid: text(
      'Tidak disebut: berapa yang sudah, berapa per tahun, dua dari 39 desa yang tanpa Pustu.',
      'Not said: how many there were, how many a year, which two of the 39 villages have no Pustu.',
    ),
  },
  {
    id: 'toraja-utara',
    name: 'Toraja Utara',
    statement: text(
      '11 dari 21 Puskesmas tahun ini, semuanya tahun berikut; jejaring sampai dusun, RT dan RW.',
      '11 of 21 Puskesmas this year, all of them the next; the network reaches dusun, RT and RW.',
    ),
    source: text('majesty.co.id, 21 Agu 2024', 'majesty.co.id, 21 Aug 2024'),
    on: localDate('2024-08-21'),
    goals: { puskesmas: { sites: 21, year: 2025 } },
    planned: { kind: 'puskesmas', first: { sites: 11, year: 2024 } },
    within: '73.26',
    places: 'subdistricts',
    notSaid: text(
      'Tidak disebut: 11 Puskesmas yang mana. Daftar wilayah punya 21 kecamatan; di sini satu Puskesmas tiap kecamatan.',
      'Not said: which 11 Puskesmas. The list of areas has 21 subdistricts; here each stands for one Puskesmas.',
    ),
  },
  {
    id: 'kutai-kartanegara',
    name: 'Kutai Kartanegara',
    statement: text(
      '32 Puskesmas, masing-masing satu Pustu dan satu Posyandu sebagai lokus; Posyandu dengan paling sedikit lima kader.',
      '32 Puskesmas, each with one Pustu and one Posyandu as pilot; a Posyandu has at least five kader.',
    ),
    source: text('Antara, 31 Des 2024', 'Antara, 31 Dec 2024'),
    on: localDate('2024-12-31'),
    goals: {
      puskesmas: { sites: 32, year: 2024 },
      pustu: { sites: 32, year: 2024 },
      posyandu: { sites: 32, year: 2024 },
    },
    planned: { kind: 'pustu', first: { sites: 32, year: 2024 } },
    within: '64.02',
    places: 'villages',
    notSaid: text(
      'Tidak disebut: 32 desa yang mana dari 237, dan rencana sesudahnya.',
      'Not said: which 32 of the 237 villages, and what comes afterwards.',
    ),
  },
  {
    id: 'sebatik-tengah',
    name: 'Sebatik Tengah, Nunukan',
    statement: text(
      'Belajar ke tempat lain; BOK Puskesmas hendaknya memuat anggaran kader, karena pemerintah desa tidak mampu sendiri.',
      'Learns from elsewhere; the health operating grant of the Puskesmas should carry a budget for kader, because villages cannot alone.',
    ),
    source: text('nunukankab.go.id, 19 Des 2024', 'nunukankab.go.id, 19 Dec 2024'),
    on: localDate('2024-12-19'),
    goals: {},
    within: '65.03.12',
    places: 'villages',
    notSaid: text(
      'Tidak ada angka perluasan, jadi tidak ada rencana dan perkiraan.',
      'There is no figure of a roll-out, and so neither plan nor forecast.',
    ),
  },
]

/** Where the pace of the first stage leads, seen on the day of the article; absent: no first stage was told. */
export function exampleForecast({ planned, goals, on }: ExamplePlan): Forecast | undefined {
  const goal = planned === undefined ? undefined : goals[planned.kind]
  if (planned?.first === undefined || goal === undefined) return undefined
  return forecast(
    Array.from({ length: planned.first.sites }, () => on),
    goal,
    on,
  )
}

/** The years of an article's plan: its stages, and a straight line between them. */
export function exampleYears({ planned, goals, on }: ExamplePlan): readonly PlanYear[] {
  const goal = planned === undefined ? undefined : goals[planned.kind]
  if (planned === undefined || goal === undefined) return []
  const first = planned.first ?? { sites: 0, year: yearOf(on) }
  const span = Math.max(1, goal.year - first.year)
  const targetOf = (year: number): number =>
    first.sites + Math.round(((goal.sites - first.sites) * (year - first.year)) / span)
  return Array.from({ length: goal.year - first.year + 1 }, (_, n): PlanYear => {
    const year = first.year + n
    const target = year === goal.year ? goal.sites : targetOf(year)
    return { year, target, most: target - (n === 0 ? 0 : targetOf(year - 1)), supply: {} }
  })
}

/** A plan for places of which only the name is known: the years are those of the article, the order is free. */
export function exampleProblem(
  example: ExamplePlan,
  places: readonly { readonly code: string; readonly name: string; readonly subdistrict: string }[],
): PlanProblem {
  return {
    sites: places.map(({ code, name, subdistrict }) => ({
      id: code,
      name,
      puskesmas: subdistrict,
      people: 0,
      met: 0,
      criteria: 1,
      isStaffed: false,
      needs: { midwives: 0, nurses: 0, kits: 0, postKits: 0, trainings: 0 },
    })),
    joined: 0,
    years: exampleYears(example),
    costs: {},
    shared: 1,
    percentPer10Km: 0,
  }
}
