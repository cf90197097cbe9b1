import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { notesOfOldVersion, notesOfWithdrawal } from '../../store/undo-visit.ts'
import { readPerson } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { NextPresent } from '../people/next-present.tsx'
import { personMessages } from './person.messages.ts'
import '../../ui/saved-line.css'

interface Props {
  readonly person: string
  /** Once the record was read the visit can be taken back. */
  readonly canUndo?: boolean
}

const READ_MS = 4000

/** After saving: what happened, and the way back. Shown before the record was read. */
export function SavedLine({ person, canUndo = false }: Props) {
  const t = useStore(personMessages)
  const [, navigate] = useLocation()
  const query = new URLSearchParams(useSearch())
  const saved = query.get('saved')
  const isCorrection = query.has('corrected')
  const [isUndone, setUndone] = useState(false)
  useEffect(() => {
    if (!isUndone) return
    const timer = setTimeout(() => navigate(`/people/${person}`, { replace: true }), READ_MS)
    // Whoever went on is not called back.
    return () => clearTimeout(timer)
  }, [isUndone, navigate, person])
  if (saved === null) {
    return query.has('changed') ? (
      <p className="saved-line small" role="status">
        {t.changed}
      </p>
    ) : null
  }
  const undo = async () => {
    const now = await readPerson(person)
    if (now === 'unknown') return
    const notes = isCorrection
      ? notesOfOldVersion(now, saved)
      : notesOfWithdrawal(now, saved, t.mistake)
    if (notes.length === 0) return
    setUndone(true)
    await writeDown(notes)
  }
  return (
    <>
      <p className="saved-line small" role="status">
        {!isUndone ? t.saved : isCorrection ? t.undoneCorrection : t.undone}{' '}
        {!isUndone && canUndo && (
          <button type="button" className="link-button" onClick={() => void undo()}>
            {t.undo}
          </button>
        )}
      </p>
      {!isUndone && <NextPresent after={person} />}
    </>
  )
}
