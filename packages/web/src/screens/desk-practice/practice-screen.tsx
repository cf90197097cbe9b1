import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { PracticeNote, PracticePage } from '@jejaring/core/practice/wire'
import { useFormat } from '../../i18n/format.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { AdoptPractice } from './adopt-practice.tsx'
import { practiceMessages } from './desk-practice.messages.ts'
import { MatchTable } from './match-table.tsx'
import { NoteSheet } from './note-sheet.tsx'
import { PracticeFeedback } from './practice-feedback.tsx'
import { PracticeResult } from './practice-result.tsx'
import { usePractice } from './use-practice.ts'
import { VisitQuestions } from './visit-questions.tsx'

/** One note, beside the reader's own place; printed it is what a study visit takes along. */
export function PracticeScreen({ id }: { readonly id: string }) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  const [place, setPlace] = useState<string>()
  const [isChanging, setChanging] = useState(false)
  const query = new URLSearchParams(place === undefined ? {} : { place })
  const { page, load } = usePractice<PracticePage>(
    `/api/practice/${encodeURIComponent(id)}?${query.toString()}`,
  )
  const again = () => void load()
  if (page === undefined) return <Waiting rows={8} />
  if (page === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  }
  const { note, adoptions } = page
  return (
    <article className="practice practice-one">
      <div className="practice-tools no-print">
        <Button
          variant="default"
          component={Link}
          href="/desk/practice"
          leftSection={<IconArrowLeft size={20} stroke={1.75} aria-hidden />}
        >
          {t.back}
        </Button>
        <span className="desk-tools">
          {page.mayChange && (
            <Button variant="default" onClick={() => setChanging(true)}>
              {t.change}
            </Button>
          )}
          <PrintButton>{t.print}</PrintButton>
        </span>
      </div>
      <header>
        <p className="print-only small">{t.pack}</p>
        <h1>{note.title}</h1>
        <p className="mid">
          {page.place.name}. {t.began({ month: format.month(note.began) })}
        </p>
        {note.isWithdrawn && <ErrorLine>{t.withdrawn}</ErrorLine>}
      </header>
      <div className="practice-columns">
        <div>
          <section className="card practice-part">
            <h2>{t.obstacle}</h2>
            <p className="practice-text">{note.obstacle}</p>
            <h2>{t.tried}</h2>
            <p className="practice-text">{note.tried}</p>
            <Facts note={note} />
          </section>
          <section className="card practice-part">
            <h2>{t.result}</h2>
            <PracticeResult page={page} />
          </section>
        </div>
        <div>
          <section className="card practice-part">
            <h2>{t.compare}</h2>
            <MatchTable page={page} onChoose={setPlace} />
          </section>
          {page.mayAdopt && !note.isWithdrawn && <AdoptPractice note={note} onAdopted={again} />}
          <section className="card practice-part">
            <h2>{t.adoptions}</h2>
            {adoptions.length === 0 && <p className="mid">{t.notAdopted}</p>}
            <ul>
              {adoptions.map(({ day, ...adoption }) => (
                <li key={`${adoption.place} ${day}`}>
                  {t.adoption({ ...adoption, day: format.shortDay(day) })}
                </li>
              ))}
            </ul>
          </section>
          <PracticeFeedback page={page} onSent={again} />
        </div>
      </div>
      <VisitQuestions />
      {isChanging && (
        <NoteSheet
          places={[page.place]}
          today={page.today}
          note={note}
          onClose={() => setChanging(false)}
          onKept={() => {
            setChanging(false)
            again()
          }}
        />
      )}
    </article>
  )
}

function Facts({ note }: { readonly note: PracticeNote }) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  const { costRupiah, budget, contact } = note
  return (
    <dl className="practice-facts">
      <dt>{t.cost}</dt>
      <dd>
        {costRupiah === undefined ? t.noCost : t.costOf({ rupiah: format.number(costRupiah) })}
      </dd>
      {budget !== undefined && (
        <>
          <dt>{t.budget}</dt>
          <dd>{t[budget === 'regency' ? 'regencyBudget' : budget]}</dd>
        </>
      )}
      <dt>{t.contact}</dt>
      <dd>{contact}</dd>
    </dl>
  )
}
