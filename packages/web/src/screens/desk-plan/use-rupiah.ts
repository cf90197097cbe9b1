import { useStore } from '@nanostores/react'
import { useFormat } from '../../i18n/format.ts'
import { planMessages } from './desk-plan.messages.ts'

const MILLION = 1_000_000
const BILLION = 1_000_000_000

/** `Rp 1,25 miliar`, `Rp 90 juta`, `Rp 12.500`. */
export function useRupiah(): (amount: number) => string {
  const t = useStore(planMessages)
  const format = useFormat()
  return (amount) => {
    const size = Math.abs(amount)
    if (size >= BILLION) return t.billion({ value: format.number(amount / BILLION, 2) })
    if (size >= MILLION) return t.million({ value: format.number(Math.round(amount / MILLION)) })
    return t.rupiah({ value: format.number(Math.round(amount)) })
  }
}
