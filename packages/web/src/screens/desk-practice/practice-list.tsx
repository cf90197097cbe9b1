import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconBulb, IconSearch, IconX } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import { noteLengths } from '@jejaring/core/practice/practice-note'
import type { Practices } from '@jejaring/core/practice/wire'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { practiceMessages } from './desk-practice.messages.ts'
import { NoteSheet } from './note-sheet.tsx'
import { PracticeLineCard } from './practice-line-card.tsx'
import { usePractice } from './use-practice.ts'
import '../../ui/search.css'

const ANY = ''

/** Notes by words and indicator. */
export function PracticeList() {
  const t = useStore(practiceMessages)
  const text = useText()
  const [words, setWords] = useState('')
  const [indicator, setIndicator] = useState(ANY)
  const [isWriting, setWriting] = useState(false)
  const asked = useDeferredValue(words.trim())
  const query = new URLSearchParams({
    ...(asked === '' ? {} : { q: asked }),
    ...(indicator === ANY ? {} : { indicator }),
  })
  const { page, load } = usePractice<Practices>(`/api/practice?${query.toString()}`)
  const isFiltered = asked !== '' || indicator !== ANY
  const clear = () => {
    setWords('')
    setIndicator(ANY)
  }
  const shownIndicators = catalogue.indicators.filter(({ sensitive }) => sensitive !== true)
  return (
    <div className="practice">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line}</p>
        </div>
        {typeof page === 'object' && page.mayWrite && (
          <div className="desk-tools">
            <Button onClick={() => setWriting(true)}>{t.write}</Button>
          </div>
        )}
      </div>
      <div className="practice-find">
        <div className="search">
          <IconSearch size={20} stroke={1.75} aria-hidden />
          <input
            type="search"
            aria-label={t.search}
            placeholder={t.search}
            maxLength={noteLengths.search}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          {words !== '' && (
            <button type="button" aria-label={t.clear} onClick={() => setWords('')}>
              <IconX size={20} stroke={1.75} aria-hidden />
            </button>
          )}
        </div>
        <Choice
          label={t.indicator}
          value={indicator}
          options={[
            { value: ANY, label: t.anyIndicator },
            ...shownIndicators.map(({ id, short }) => ({ value: id, label: text(short) })),
          ]}
          onChoose={setIndicator}
        />
      </div>
      {page === undefined && <Waiting rows={5} />}
      {page === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {typeof page === 'object' &&
        (page.lines.length === 0 ? (
          <EmptyState
            icon={IconBulb}
            title={isFiltered ? t.notFound : t.none}
            text={isFiltered ? t.notFoundText : t.noneText}
            {...(isFiltered
              ? { action: { label: t.clear, onPress: clear } }
              : page.mayWrite
                ? { action: { label: t.write, onPress: () => setWriting(true) } }
                : {})}
          />
        ) : (
          <ul className="practice-cards" aria-label={t.lines(page.lines.length)}>
            {page.lines.map((line) => (
              <PracticeLineCard key={line.note.id} line={line} />
            ))}
          </ul>
        ))}
      {typeof page === 'object' && isWriting && (
        <NoteSheet
          places={page.mine}
          today={page.today}
          onClose={() => setWriting(false)}
          onKept={() => {
            setWriting(false)
            void load()
          }}
        />
      )}
    </div>
  )
}
