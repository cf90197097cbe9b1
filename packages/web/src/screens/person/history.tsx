import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconNotes } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { encountersOf } from '@jejaring/core/journal/arrival'
import { useFormat } from '../../i18n/format.ts'
import { notesOfWithdrawal } from '../../store/undo-visit.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { inChapters, type Chapter } from './chapters.ts'
import { personMessages } from './person.messages.ts'
import { VisitRow } from './visit-row.tsx'

interface Props {
  readonly view: PersonView
}

/** Visits shown at once: half a year of a child. */
const SHOWN = 6

/** Every visit, newest first, with the classes the person was told. */
export function History({ view }: Props) {
  const t = useStore(personMessages)
  const words = useChapterWords()
  const [isWhole, setWhole] = useState(false)
  const [withdrawing, setWithdrawing] = useState<string>()
  const visits = encountersOf(view.record)
    .flatMap((encounter) =>
      encounter.versions[0] === undefined ? [] : [{ encounter, version: encounter.versions[0] }],
    )
    .toSorted((a, b) =>
      a.version.on === b.version.on
        ? a.version.clock < b.version.clock
          ? 1
          : -1
        : a.version.on < b.version.on
          ? 1
          : -1,
    )
  if (visits.length === 0) {
    return (
      <Section title={t.history}>
        <EmptyState icon={IconNotes} title={t.noHistory} />
      </Section>
    )
  }
  const chapters = inChapters(visits.slice(0, isWhole ? visits.length : SHOWN), view.history)
  return (
    <Section title={t.history} aside={t.visits(visits.length)}>
      {chapters.map(({ chapter, visits: own }) => (
        <Fragment key={own[0]?.encounter.id}>
          {chapters.length > 1 && <h3 className="visits-chapter">{words(chapter)}</h3>}
          <div className="card">
            {own.map(({ encounter, version }) => (
              <VisitRow
                key={encounter.id}
                view={view}
                encounter={encounter}
                version={version}
                onWithdraw={() => setWithdrawing(encounter.id)}
              />
            ))}
          </div>
        </Fragment>
      ))}
      {!isWhole && visits.length > SHOWN && (
        <button type="button" className="link-button visits-earlier" onClick={() => setWhole(true)}>
          {t.earlier({ count: String(visits.length - SHOWN) })}
        </button>
      )}
      <WithdrawSheet
        view={view}
        encounter={withdrawing}
        onClose={() => setWithdrawing(undefined)}
      />
    </Section>
  )
}

function useChapterWords(): (chapter: Chapter) => string {
  const t = useStore(personMessages)
  const format = useFormat()
  return (chapter) =>
    'since' in chapter
      ? t[chapter.kind === 'pregnancy' ? 'chapterPregnancy' : 'chapterPostpartum']({
          month: format.month(chapter.since.slice(0, 7)),
        })
      : t[`chapter_${chapter.kind}`]
}

/** Asks once more: the visit stays readable, but counts no more. */
function WithdrawSheet({
  view,
  encounter,
  onClose,
}: Props & { readonly encounter: string | undefined; readonly onClose: () => void }) {
  const t = useStore(personMessages)
  const withdraw = async () => {
    onClose()
    if (encounter === undefined) return
    await writeDown(notesOfWithdrawal(view, encounter, t.mistake))
  }
  return (
    <Sheet opened={encounter !== undefined} title={t.withdrawTitle} onClose={onClose}>
      <p className="small">{t.withdrawText}</p>
      <div className="sheet-actions">
        <Button variant="default" color="act" onClick={() => void withdraw()}>
          {t.withdraw}
        </Button>
        <Button onClick={onClose}>{t.keep}</Button>
      </div>
    </Sheet>
  )
}
