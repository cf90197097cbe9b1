import { useStore } from '@nanostores/react'
import { practiceMessages } from './desk-practice.messages.ts'

/** The second half of the printed pack: what to ask on the spot, with room to write. */
export function VisitQuestions() {
  const t = useStore(practiceMessages)
  return (
    <section className="print-only visit-questions">
      <h2>{t.ask}</h2>
      <ol>
        {[t.ask1, t.ask2, t.ask3, t.ask4, t.ask5].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h2>{t.notes}</h2>
      <p className="visit-lines" />
      <p>{t.visitors}</p>
    </section>
  )
}
