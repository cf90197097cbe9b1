import { text, type Text } from '../catalogue/observation.ts'
import type { LocalDate } from '../calendar/local-date.ts'
import type { Count } from '../coverage/trend.ts'
import type { PaySource } from '../pay/activity.ts'
import type { Sector } from '../meeting/sector.ts'
import type { ProblemLevel } from '../problem/problem-level.ts'
import type { PlainState } from './plain-state.ts'

/**
 * What the page tells of, and how a neighbour would say it. None counts those whom another one serves: the number of the one
 * would tell what the other keeps back.
 */
export const villagePageLines: readonly { readonly indicator: string; readonly label: Text }[] = [
  { indicator: 'd-s', label: text('Balita ditimbang', 'Children under five weighed') },
  { indicator: 'spm-01', label: text('Ibu hamil diperiksa', 'Pregnant women examined') },
  { indicator: 'spm-02', label: text('Ibu ditolong bersalin', 'Mothers helped at birth') },
  { indicator: 'spm-03', label: text('Bayi baru lahir dipantau', 'Newborns followed') },
  { indicator: 'idl', label: text('Bayi imunisasi lengkap', 'Infants fully immunised') },
  { indicator: 'spm-05', label: text('Anak sekolah diperiksa', 'School children examined') },
  { indicator: 'spm-06', label: text('Usia 15-59 diperiksa', 'Aged 15-59 examined') },
  { indicator: 'spm-07', label: text('Lansia diperiksa', 'Elderly examined') },
  { indicator: 'spm-08', label: text('Darah tinggi diobati', 'High blood pressure treated') },
  { indicator: 'spm-09', label: text('Kencing manis diobati', 'Diabetes treated') },
]

export interface VillageLine {
  readonly indicator: string
  /** `2026-11`, `2026` or a school year. */
  readonly period: string
  /** Percent that should be reached by today. */
  readonly targetToday: number
  /** Absent: kept back, so that nobody can be known by it. */
  readonly count?: Count
  readonly state?: PlainState
  /** The official number of people to be served, of the same villages. */
  readonly official?: {
    readonly population: number
    readonly year: number
    readonly sources: readonly string[]
  }
  /** How many of the area's villages are in it. */
  readonly villages: number
}

/** What the area is asked to help with; a post is a Posyandu or Pustu. */
export type VillageAsk =
  | {
      readonly kind: 'problem'
      readonly village: string
      readonly id: string
      readonly what: string
      readonly wish?: string
      readonly level: ProblemLevel
      readonly days: number
      /** Steps so far; a step is taken by who has seen them. */
      readonly steps: number
      /** Somebody has taken it over; until when it is promised. */
      readonly taken: boolean
      readonly until?: LocalDate
    }
  | {
      readonly kind: 'kader'
      readonly village: string
      readonly post: string
      readonly kader: number
    }
  | {
      readonly kind: 'not-open'
      readonly village: string
      readonly post: string
      readonly since: LocalDate
    }

/** A day on which a Posyandu of the area meets this month. */
export interface PosyanduDay {
  readonly village: string
  readonly post: string
  readonly on: LocalDate
  /** `missed`: the usual day has gone and nobody has opened this month. */
  readonly state: 'held' | 'planned' | 'missed'
}

/** Rupiah of one source for the kader of an area in a year. */
export interface BudgetLine {
  readonly source: PaySource
  readonly year: number
  /** Villages of the area for which the source has something set aside or was asked. */
  readonly villages: number
  /** What was set aside; absent while nobody has entered it. */
  readonly amount?: number
  /** Absent: kept back, so that nobody's pay can be known by it. */
  readonly spent?: { readonly paid: number; readonly waiting: number }
}

/** What a sector promised the area, by office and not by name. */
export interface VillagePromise {
  readonly id: string
  /** What somebody who says that it is done has seen. */
  readonly version: number
  readonly area: string
  readonly areaName: string
  readonly sector: Sector
  readonly text: string
  readonly due: LocalDate
  readonly state: 'open' | 'late' | 'done'
}

/** `GET /api/village-page?area=`: an area without names, the same for whoever opens it. */
export interface VillagePage {
  readonly area: string
  readonly name: string
  readonly kind: 'village' | 'subdistrict' | 'regency'
  readonly today: LocalDate
  readonly people: number
  readonly posyandu: number
  /** By name. */
  readonly villages: readonly {
    readonly code: string
    readonly name: string
    readonly people: number
  }[]
  readonly puskesmas: readonly string[]
  readonly lines: readonly VillageLine[]
  readonly asks: readonly VillageAsk[]
  /** To the area, in it and around it: open ones first, and what was kept lately. */
  readonly promises: readonly VillagePromise[]
  readonly days: readonly PosyanduDay[]
  readonly budget: readonly BudgetLine[]
}
/** A Posyandu has at least five kader. @see Kutai Kartanegara's founding wish; KMK HK.01.07/MENKES/2015/2023 */
export const KADER_PER_POSYANDU = 5
