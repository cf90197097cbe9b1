import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { withCarried } from '@jejaring/core/journal/carried'
import { standingReactions } from '@jejaring/core/reaction/person-reactions'
import type { PersonView } from '../../store/use-person.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { LeavingSheet } from './leaving.tsx'
import { personMessages } from './person.messages.ts'
import '../../forms/visit-results.css'

/** A report of illness after a vaccine says that the person died, and the register awaits them still. */
export function DeathReported({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const [isRecording, setRecording] = useState(false)
  const isSaid = standingReactions(withCarried(view.record)).some(
    ({ outcome, serious }) => outcome === 'died' || serious.includes('died'),
  )
  if (!isSaid || view.summary.left !== undefined) return null
  return (
    <section className="what-to-do what-to-do-act">
      <p className="what-to-do-head">
        <StatusMark kind="act" size={20} /> {t.deathReported}
      </p>
      <p className="small">{t.deathReportedText}</p>
      <div className="conflict-values">
        <Button variant="default" onClick={() => setRecording(true)}>
          {t.recordDeath}
        </Button>
      </div>
      <LeavingSheet
        view={view}
        kind={isRecording ? 'died' : undefined}
        onClose={() => setRecording(false)}
      />
    </section>
  )
}
