import { useStore } from '@nanostores/react'
import { IconUserQuestion } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import {
  choicesOf,
  differingFacts,
  goesOn,
  isMotherAndChild,
  type MergedFact,
} from '@jejaring/core/journal/merge-plan'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { usePerson, type PersonView } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { GoingAlong, type Along } from '../correct/going-along.tsx'
import { registerMessages } from '../register/register.messages.ts'
import { FactChoice } from './fact-choice.tsx'
import { mergeMessages } from './merge.messages.ts'
import { MergedPreview } from './merged-preview.tsx'
import { alongNotes, homeLeft } from './moves-along.ts'
import '../correct/correct.css'
import './same-people.css'

const BACK = '/same-people'

/** Two records side by side: what they say differently is chosen, and what they become is seen before. */
export default function Merge({ one, other }: { readonly one: string; readonly other: string }) {
  const t = useStore(mergeMessages)
  const first = usePerson(one)
  const second = usePerson(other)
  const bar = <AppBar title={t.title} back={BACK} />
  if (first === undefined || second === undefined) {
    return (
      <Phone bar={bar}>
        <Waiting rows={5} />
      </Phone>
    )
  }
  if (first === 'unknown' || second === 'unknown' || first.record.id === second.record.id) {
    return (
      <Phone bar={bar}>
        <EmptyState icon={IconUserQuestion} title={t.gone} />
      </Phone>
    )
  }
  return <Plan views={[first, second]} />
}

function Plan({ views }: { readonly views: readonly [PersonView, PersonView] }) {
  const t = useStore(mergeMessages)
  const me = useMe()
  const [, navigate] = useLocation()
  const [isSaving, setSaving] = useState(false)
  const records = goesOn(views[0].record, views[1].record)
  const [survivor, other] = records
  const [picked, setPicked] = useState<ReadonlyMap<MergedFact, string>>(new Map())
  const index = useStore($index)
  const words = useStore(registerMessages)
  const [along, setAlong] = useState<Along>(new Map())
  const [note, setNote] = useState<string>()
  const differing = differingFacts(survivor, other)
  const chosen = new Map<MergedFact, PersonRecord>(
    differing.map((fact) => [fact, picked.get(fact) === other.id ? other : survivor]),
  )
  const choices = choicesOf(records, chosen)
  const { village } = views[0]
  const homes = homeLeft(records, chosen.get('household'))
  const others = [...(index?.people.values() ?? [])].filter(
    ({ id, household, left }) =>
      household === homes?.left && left === undefined && id !== survivor.id && id !== other.id,
  )
  const merge = async () => {
    if ([...along.values()].includes('')) {
      setNote(words.relationMissing)
      return
    }
    setSaving(true)
    const body = {
      other: other.id,
      ...(Object.keys(choices).length === 0 ? {} : { choices }),
    }
    try {
      const on = today()
      const moves = homes === undefined ? [] : await alongNotes(along, homes.kept, { village, on })
      await writeDown([
        { kind: 'persons-merged', village, subject: survivor.id, on, body },
        ...moves,
      ])
      navigate(`/people/${survivor.id}?changed`, { replace: true })
    } finally {
      setSaving(false)
    }
  }
  const areFamily = isMotherAndChild(survivor, other)
  const mayMerge = me?.role !== 'kader' && !areFamily
  return (
    <Phone
      bar={<AppBar title={t.title} back={BACK} />}
      {...(mayMerge
        ? {
            foot: (
              <Dock
                label={t.merge}
                busy={isSaving}
                onPress={() => void merge()}
                {...(note === undefined ? {} : { note: <span role="alert">{note}</span> })}
              />
            ),
          }
        : {})}
    >
      <p className="small mid">
        {areFamily ? t.motherAndChild : mayMerge ? t.explain : t.onlyMidwife}
      </p>
      {differing.length > 0 && (
        <Section title={t.choose}>
          {differing.map((fact) => (
            <FactChoice
              key={fact}
              fact={fact}
              records={records}
              chosen={chosen.get(fact)?.id ?? survivor.id}
              onPick={(id) => {
                setPicked(new Map([...picked, [fact, id]]))
                if (fact === 'household') setAlong(new Map())
              }}
            />
          ))}
          {mayMerge && (
            <GoingAlong
              title={t.alongOf({ head: index?.houses.get(homes?.left ?? '')?.headName ?? '' })}
              others={others}
              along={along}
              onChange={(next) => {
                setNote(undefined)
                setAlong(next)
              }}
            />
          )}
        </Section>
      )}
      <Section title={t.becomes}>
        <MergedPreview records={records} choices={choices} village={village} />
      </Section>
    </Phone>
  )
}
