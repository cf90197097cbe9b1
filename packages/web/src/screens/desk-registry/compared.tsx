import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import {
  choicesOf,
  differingFacts,
  goesOn,
  isMotherAndChild,
  type MergedFact,
} from '@jejaring/core/journal/merge-plan'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { Doubles, PersonPage } from '@jejaring/core/sync/people'
import { sendNotes } from '../../session/send-notes.ts'
import { useWhyNot } from '../../store/use-write.ts'
import { newId } from '../../store/write-down.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { FactChoice } from '../same-people/fact-choice.tsx'
import { mergeMessages } from '../same-people/merge.messages.ts'
import { MergedPreview } from '../same-people/merged-preview.tsx'
import { registryMessages } from './desk-registry.messages.ts'
import { useFollowed } from '../../session/use-asked.ts'
import '../same-people/same-people.css'

export interface Merged {
  /** Of the entry. */
  readonly id: string
  readonly survivor: string
  readonly absorbed: string
  readonly name: string
}

interface Props {
  readonly pair: Doubles['pairs'][number]
  readonly today: LocalDate
  readonly onMerged: (merged: Merged) => void
}

/** What the two say differently is chosen, and what they become is seen before anything is written. */
export function Compared({ pair, today, onMerged }: Props) {
  const t = useStore(registryMessages)
  const one = useFollowed<PersonPage>(`/api/people/${pair.one.village}/${pair.one.id}`)
  const other = useFollowed<PersonPage>(`/api/people/${pair.other.village}/${pair.other.id}`)
  if (one.value === undefined || other.value === undefined) return <Waiting rows={3} />
  if (one.value === 'failed' || other.value === 'failed') return <ErrorLine>{t.failed}</ErrorLine>
  return <Plan pages={[one.value, other.value]} today={today} onMerged={onMerged} />
}

interface PlanProps extends Pick<Props, 'today' | 'onMerged'> {
  readonly pages: readonly [PersonPage, PersonPage]
}

function Plan({ pages, today, onMerged }: PlanProps) {
  const t = useStore(registryMessages)
  const words = useStore(mergeMessages)
  const explain = useWhyNot()
  const [picked, setPicked] = useState<ReadonlyMap<MergedFact, string>>(new Map())
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const [id] = useState(newId)
  const village = pages[0].neighbourhood.slice(0, 13)
  const records = goesOn(pages[0].record, pages[1].record)
  const [survivor, absorbed] = records
  const differing = differingFacts(survivor, absorbed)
  const chosen = new Map<MergedFact, PersonRecord>(
    differing.map((fact) => [fact, picked.get(fact) === absorbed.id ? absorbed : survivor]),
  )
  const choices = choicesOf(records, chosen)
  const homes = new Map(
    pages.map(({ household }) => [household.id, current(household.fields.headName) ?? '']),
  )
  const merge = async () => {
    setBusy(true)
    const body = {
      other: absorbed.id,
      ...(Object.keys(choices).length === 0 ? {} : { choices }),
    }
    const written = await sendNotes([
      { id, kind: 'persons-merged', village, subject: survivor.id, on: today, body },
    ])
    setBusy(false)
    if (written.kind !== 'kept') {
      setTrouble(explain(written))
      return
    }
    const name = current(chosen.get('name')?.fields.name ?? survivor.fields.name) ?? ''
    onMerged({ id, survivor: survivor.id, absorbed: absorbed.id, name })
  }
  return (
    <div className="double-compared">
      {differing.map((fact) => (
        <FactChoice
          key={fact}
          fact={fact}
          records={records}
          chosen={chosen.get(fact)?.id ?? survivor.id}
          homes={homes}
          onPick={(record) => setPicked(new Map([...picked, [fact, record]]))}
        />
      ))}
      <h3 className="receive-or">{words.becomes}</h3>
      <MergedPreview records={records} choices={choices} village={village} />
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {isMotherAndChild(survivor, absorbed) ? (
        <p className="small mid">{words.motherAndChild}</p>
      ) : (
        <Button loading={isBusy} onClick={() => void merge()}>
          {t.merge}
        </Button>
      )}
    </div>
  )
}
