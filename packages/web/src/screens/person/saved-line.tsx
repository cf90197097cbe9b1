import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { today } from '../../store/device-clock.ts'
import { writeDown } from '../../store/write-down.ts'
import { NextPresent } from '../people/next-present.tsx'
import { personMessages } from './person.messages.ts'
import '../../ui/saved-line.css'

interface Props {
  readonly person: string
  /** Absent until the record was read; then the visit can be taken back. */
  readonly village?: string
}

/** After saving: what happened, and the way back. Shown before the record was read. */
export function SavedLine({ person, village }: Props) {
  const t = useStore(personMessages)
  const [, navigate] = useLocation()
  const query = new URLSearchParams(useSearch())
  const saved = query.get('saved')
  const [isUndone, setUndone] = useState(false)
  if (saved === null) {
    return query.has('changed') ? (
      <p className="saved-line small" role="status">
        {t.changed}
      </p>
    ) : null
  }
  const undo = async (of: string) => {
    setUndone(true)
    await writeDown([
      {
        kind: 'encounter-voided',
        village: of,
        subject: person,
        on: today(),
        body: { encounter: saved, reason: t.mistake },
      },
    ])
    setTimeout(() => navigate(`/people/${person}`, { replace: true }), 4000)
  }
  return (
    <>
      <p className="saved-line small" role="status">
        {isUndone ? t.undone : t.saved}{' '}
        {!isUndone && village !== undefined && (
          <button type="button" className="link-button" onClick={() => void undo(village)}>
            {t.undo}
          </button>
        )}
      </p>
      {!isUndone && <NextPresent after={person} />}
    </>
  )
}
