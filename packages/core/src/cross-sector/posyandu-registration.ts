import type { LocalDate } from '../calendar/local-date.ts'

/**
 * The board of a Posyandu as the decree of the village head appoints it: chair, secretary, treasurer, and one head for
 * each of the six fields of service.
 * @see Permendagri 13/2024 on Posyandu and its six fields
 */
export const boardOffices = [
  'chair',
  'secretary',
  'treasurer',
  'education',
  'health',
  'public-works',
  'housing',
  'order',
  'social',
] as const
export type BoardOffice = (typeof boardOffices)[number]

/** How a Posyandu is registered and who leads it: office holders, who are named in the decree. */
export interface PosyanduRegistration {
  /** 0: nobody has said anything. */
  readonly version: number
  /** `PP.KK.KC.DDDD.NNN`; absent: not registered yet. Kept, never a key. */
  readonly number?: string
  readonly decree: string
  readonly decreeOn?: LocalDate
  readonly board: Readonly<Partial<Record<BoardOffice, string>>>
}

/** Characters. */
export const registrationLengths = { decree: 100, name: 100 } as const

/** @see Kepmendagri 100.3-2834/2025: province, regency, subdistrict, village and running number, as 11.01.10.2001.001 */
export const isRegistrationNumber = (text: string): boolean =>
  /^\d\d\.\d\d\.\d\d\.\d{4}\.\d{3}$/.test(text)

/** Whether the number was given in one of these villages; another one may be a slip, or an older code. */
export const isNumberOf = (number: string, villages: readonly string[]): boolean =>
  villages.includes(number.slice(0, 'PP.KK.KC.DDDD'.length))

/** Offices nobody holds. */
export const vacantOffices = ({ board }: PosyanduRegistration): readonly BoardOffice[] =>
  boardOffices.filter((office) => board[office] === undefined)

/** A decree is as old as the first Posyandu at most, and signed by today. */
export const isDecreeDay = (on: LocalDate, today: LocalDate): boolean =>
  on >= '1984-01-01' && on <= today
