import { useEffect, useState } from 'react'
import { database } from '../../store/database.ts'
import { nobodyYet, type House, type Newcomer } from './newcomer.ts'

/** A registration under way. */
export interface Draft {
  readonly step: 'house' | 'newHouse' | 'person'
  readonly house?: House
  readonly person: Newcomer
}
const KEY = 'draft:register'
export const fresh: Draft = { step: 'house', person: nobodyYet }

/** The registration as it was left, unless the address names another household; kept until it is saved or left. */
export function useDraft(household: string | undefined) {
  const [draft, setDraft] = useState<Draft>()
  useEffect(() => {
    let isWanted = true
    void database.values.get(KEY).then((kept) => {
      if (!isWanted) return
      const left = kept as Draft | undefined
      if (household === undefined) setDraft(left ?? fresh)
      else {
        const isSame = left?.house?.kind === 'known' && left.house.id === household
        setDraft(isSame ? left : personIn(household))
      }
    })
    return () => {
      isWanted = false
    }
  }, [household])
  const change = (next: Draft) => {
    setDraft(next)
    void database.values.put(next, KEY)
  }
  return { draft, change, forget: () => database.values.delete(KEY) }
}

export const personIn = (household: string): Draft => ({
  step: 'person',
  house: { kind: 'known', id: household },
  person: nobodyYet,
})
