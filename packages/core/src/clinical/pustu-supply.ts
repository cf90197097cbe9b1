import {
  type LocalDate,
  addMonths,
  latest,
  monthOf,
  monthsBetween,
} from '../calendar/local-date.ts'
import type { PressureControl } from './blood-pressure.ts'

/** Whether the Pustu may go on giving the pressure drug, or why the Puskesmas must see the person. */
export type PustuSupply = 'continue' | 'irregular' | 'too-long' | 'unfit'

interface Seen {
  readonly on: LocalDate
  readonly setting: string
}
export interface SupplySituation extends Seen {
  readonly drugTaken?: string | undefined
  readonly control: PressureControl | undefined
  /** Weak, headache, fast or slow heart beat, dizzy when standing up, or a danger sign. */
  readonly complaints: boolean
  /** The day the care began: counts as seen by the Puskesmas. */
  readonly careSince: LocalDate | undefined
  /** Earlier controls, oldest first. */
  readonly earlier: readonly Seen[]
}

/**
 * Asked only at the Pustu, of who is under care and has a drug. Up to three calendar months after the Puskesmas (or a hospital)
 * last saw the person, the last day included; pressure controlled, no complaint, a control in every calendar month.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, adult services: drugs continued by the Pustu for at most three months
 */
export function pustuSupply(situation: SupplySituation): PustuSupply | undefined {
  const { on, setting, drugTaken, control, complaints, careSince, earlier } = situation
  if (setting !== 'pustu' || drugTaken === 'not-prescribed' || careSince === undefined)
    return undefined
  if (complaints || (control !== undefined && control !== 'controlled')) return 'unfit'
  // Visits older than the rule reaches need not be looked at: people come for years.
  const longAgo = addMonths(on, -4)
  const nth = earlier.findLastIndex((one) => isOfPuskesmas(one) || one.on < longAgo)
  const last = earlier[nth]
  const seenOn = last !== undefined && isOfPuskesmas(last) ? latest(last.on, careSince) : careSince
  if (on > addMonths(seenOn, 3)) return 'too-long'
  const since = earlier.slice(nth + 1).filter((one) => one.on >= seenOn)
  const months = [seenOn, ...since.map((one) => one.on), on].map(monthOf)
  if (months.some((month, i) => monthsBetween(months[i - 1] ?? month, month) > 1)) {
    return 'irregular'
  }
  return control === undefined ? undefined : 'continue'
}

const isOfPuskesmas = ({ setting }: Seen): boolean =>
  setting === 'puskesmas' || setting === 'hospital'
