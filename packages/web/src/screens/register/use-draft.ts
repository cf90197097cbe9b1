import { useEffect, useState } from 'react'
import { draftOf } from '../../store/draft.ts'
import { nobodyYet, type House, type Newcomer } from './newcomer.ts'

/** A registration under way. */
export interface Draft {
  readonly step: 'house' | 'newHouse' | 'person'
  readonly house?: House
  readonly person: Newcomer
}
const kept = draftOf<Draft>('register')
export const fresh: Draft = { step: 'house', person: nobodyYet }

/** The registration as it was left, unless the address names another household; kept until it is saved or left. */
export function useDraft(household: string | undefined) {
  const [draft, setDraft] = useState<Draft>()
  useEffect(() => {
    let isWanted = true
    void kept.read().then((left) => {
      if (!isWanted) return
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
    kept.keep(next)
  }
  return { draft, change, forget: kept.forget }
}

export const personIn = (household: string): Draft => ({
  step: 'person',
  house: { kind: 'known', id: household },
  person: nobodyYet,
})
