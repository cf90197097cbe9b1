import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { $index } from '../../store/index-of-people.ts'
import { takeBackVisit } from '../../store/take-back-visit.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { houseVisitMessages } from '../house-visit/house-visit.messages.ts'
import '../../ui/saved-line.css'

/** After a visit to a house: what was saved, and the way back. */
export function SavedHouseVisit() {
  const t = useStore(houseVisitMessages)
  const query = new URLSearchParams(useSearch())
  const [state, setState] = useState<'saved' | 'taken' | 'sending'>('saved')
  const saved = query.get('saved')
  if (saved === null) return null
  const head = $index.get()?.houses.get(query.get('house') ?? '')?.headName ?? ''
  const undo = () => void takeBackVisit(saved.split('.')).then(setState)
  if (state === 'sending') {
    return <ErrorLine action={{ label: t.undo, onPress: undo }}>{t.nowSending}</ErrorLine>
  }
  return (
    <p className="saved-line small" role="status">
      {state === 'taken' ? t.undone : t.saved({ head })}
      {state === 'saved' && (
        <button type="button" className="link-button" onClick={undo}>
          {t.undo}
        </button>
      )}
    </p>
  )
}
