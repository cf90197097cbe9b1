import { useStore } from '@nanostores/react'
import { useFormat } from '../i18n/format.ts'
import { payMessages } from './pay.messages.ts'

/** `Rp 250.000` */
export function useRupiah(): (amount: number) => string {
  const t = useStore(payMessages)
  const format = useFormat()
  return (amount) => t.rupiah({ amount: format.number(amount) })
}
