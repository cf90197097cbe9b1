import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { mergedPairs } from '@jejaring/core/journal/merge'
import type { Merge } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import type { PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { mergeMessages } from '../same-people/merge.messages.ts'
import { partingNotes } from '../same-people/parting.ts'
import '../../ui/saved-line.css'

/** Says that the person was written down more than once, and parts the records again where that was a mistake. */
export function Merged({ view }: { readonly view: PersonView }) {
  const t = useStore(mergeMessages)
  const format = useFormat()
  const me = useMe()
  const [parting, setParting] = useState<readonly Merge[]>()
  const pairs = mergedPairs(view.record)
  if (pairs.length === 0) return null
  const nameOf = (id: string): string =>
    current(view.records.find((record) => record.id === id)?.fields.name) ?? ''
  const part = async (merges: readonly Merge[]) => {
    setParting(undefined)
    await writeDown(partingNotes(merges, { village: view.village, on: today() }))
  }
  return (
    <>
      {pairs.map(([merge, ...again]) => (
        <p key={merge.id} className="saved-line small">
          {t.mergedWith({
            name: nameOf(merge.absorbed === view.record.id ? merge.survivor : merge.absorbed),
            day: format.shortDay(merge.on),
          })}
          {me?.role !== 'kader' && (
            <button
              type="button"
              className="link-button"
              onClick={() => setParting([merge, ...again])}
            >
              {t.part}
            </button>
          )}
        </p>
      ))}
      <Sheet
        opened={parting !== undefined}
        title={t.partTitle}
        onClose={() => setParting(undefined)}
      >
        <p className="small mid">{t.partText}</p>
        <div className="sheet-actions">
          <Button variant="default" onClick={() => setParting(undefined)}>
            {t.keep}
          </Button>
          <Button onClick={() => parting !== undefined && void part(parting)}>{t.part}</Button>
        </div>
      </Sheet>
    </>
  )
}
