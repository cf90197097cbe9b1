import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { takeBack } from '../../store/take-back.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { householdMessages } from './household.messages.ts'

/** After saving: what happened, and the way back as long as the server has none of it. */
export function SavedAnswers({ saved }: { readonly saved: string | null }) {
  const t = useStore(householdMessages)
  const [state, setState] = useState<'saved' | 'taken' | 'sending' | 'sent'>('saved')
  if (saved === null) return null
  const undo = () => void takeBack([saved]).then(setState)
  if (state === 'sending') {
    return <ErrorLine action={{ label: t.undo, onPress: undo }}>{t.nowSending}</ErrorLine>
  }
  if (state === 'sent') return <ErrorLine>{t.alreadySent}</ErrorLine>
  return (
    <p className="saved-answers small" role="status">
      {state === 'taken' ? t.undone : t.saved}
      {state === 'saved' && (
        <button type="button" className="link-button" onClick={undo}>
          {t.undo}
        </button>
      )}
    </p>
  )
}
