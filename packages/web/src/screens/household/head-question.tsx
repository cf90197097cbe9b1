import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { completedYears } from '@jejaring/core/calendar/local-date'
import { headshipOf, relationsTo, type Member } from '@jejaring/core/household/household-head'
import { current } from '@jejaring/core/journal/writes'
import type { Relation } from '@jejaring/core/person/person'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { takeBack } from '../../store/take-back.ts'
import type { FamilyView } from '../../store/use-family.ts'
import { writeDown } from '../../store/write-down.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { HeadRelations } from './head-relations.tsx'
import { headNotes } from './head-notes.ts'
import { householdMessages } from './household.messages.ts'
import '../../forms/visit-results.css'
import '../../ui/saved-line.css'
import '../person/person.css'

const SHOWN = 3

interface Named extends Member {
  readonly name: string
}
type Told = ReadonlyMap<string, Relation>

interface Props {
  readonly view: FamilyView
  /** Somebody wants another head though one lives there. */
  readonly isAsked: boolean
  readonly onAnswered: () => void
}

/** A household without its head, or with two: who is it? The card, the names of lists and what everybody is to them follow. */
export function HeadQuestion({ view, isAsked, onAnswered }: Props) {
  const t = useStore(householdMessages)
  const [chosen, setChosen] = useState<Named>()
  const [done, setDone] = useState<{ readonly name: string; readonly entries: readonly string[] }>()
  const members = view.members.map(({ summary, record }): Named => ({
    id: summary.id,
    name: summary.name,
    birthDate: summary.birthDate,
    relation: record.fields.relation ?? [],
    mother: current(record.fields.mother),
  }))
  const headship = headshipOf(members, today())
  const save = async (head: Named, told: Told) => {
    const entries = await writeDown(headNotes(view, head, told, today()))
    setChosen(undefined)
    setDone({ name: head.name, entries: entries.map((entry) => entry.id) })
    onAnswered()
  }
  const choose = (head: Named) => {
    setDone(undefined)
    const told = knownOf(relationsTo(head, members))
    const isPlain =
      told.size === members.length - 1 &&
      members.every((one) => one.id === head.id || told.get(one.id) === current(one.relation))
    if (isPlain) void save(head, told)
    else setChosen(head)
  }
  if (chosen !== undefined) {
    return (
      <HeadRelations
        head={chosen.name}
        others={members.filter(({ id }) => id !== chosen.id)}
        proposed={knownOf(relationsTo(chosen, members))}
        onSave={(told) => save(chosen, told)}
        onLeave={() => {
          setChosen(undefined)
          onAnswered()
        }}
      />
    )
  }
  if (done !== undefined && !isAsked) {
    return (
      <p className="saved-line small" role="status">
        {t.headIs({ name: done.name })}{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            void takeBack(done.entries).then((answer) => {
              if (answer === 'taken') setDone(undefined)
            })
          }}
        >
          {t.undo}
        </button>
      </p>
    )
  }
  const ask = (title: string, among: readonly Named[], question = t.whoHeads) => (
    <Question title={title} text={question}>
      {among.slice(0, SHOWN).map((one) => (
        <Button key={one.id} variant="default" onClick={() => choose(one)}>
          {one.name}
        </Button>
      ))}
    </Question>
  )
  switch (headship.kind) {
    case 'nobody':
      return null
    case 'one': {
      const { head } = headship
      const others = headshipOf(
        members.filter(({ id }) => id !== head.id),
        today(),
      )
      if (!isAsked || others.kind !== 'none') return null
      return ask(t.changeHead, others.adults)
    }
    case 'several':
      return ask(t.severalHeads(headship.heads.length), headship.heads, t.whichHead)
    case 'none':
      return ask(t.noHead, headship.adults)
    case 'children':
      return <ChildrenAlone view={view} alone={headship.children} onHead={choose} />
  }
}

const knownOf = (told: ReadonlyMap<string, Relation | undefined>): Told =>
  new Map(
    [...told].flatMap(([id, relation]) =>
      relation === undefined ? [] : [[id, relation] as const],
    ),
  )

interface AloneProps {
  readonly view: FamilyView
  /** The eldest first. */
  readonly alone: readonly Named[]
  readonly onHead: (head: Named) => void
}

/** A younger child stands for no family; from here on somebody may have to. Our choice, no rule names an age. */
const STANDS_FROM_YEARS = 12

/** Nobody grown up lives here any more: with whom do the children live? */
function ChildrenAlone({ view, alone, onHead }: AloneProps) {
  const t = useStore(householdMessages)
  const index = useStore($index)
  const [, navigate] = useLocation()
  const [eldest] = alone
  if (eldest === undefined) return null
  const mother = alone.flatMap((one) => index?.people.get(one.mother ?? '') ?? [])[0]
  const isWithMother =
    mother !== undefined && mother.left === undefined && mother.household !== view.house.id
  const names = alone.map(({ name }) => name).join(', ')
  const to = `/people/${eldest.id}/household`
  return (
    <Question title={t.childrenAlone} text={t.withWhom({ names })}>
      {isWithMother && (
        <Button variant="default" onClick={() => navigate(`${to}?to=${mother.household}`)}>
          {t.withMother({ name: mother.name })}
        </Button>
      )}
      <Button variant="default" onClick={() => navigate(to)}>
        {t.otherFamily}
      </Button>
      {completedYears(eldest.birthDate, today()) >= STANDS_FROM_YEARS && (
        <Button variant="default" onClick={() => onHead(eldest)}>
          {t.eldestHeads({ name: eldest.name })}
        </Button>
      )}
    </Question>
  )
}

interface QuestionProps {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Question({ title, text, children }: QuestionProps) {
  return (
    <section className="what-to-do what-to-do-watch">
      <p className="what-to-do-head">
        <StatusMark kind="watch" size={20} /> {title}
      </p>
      <p className="small">{text}</p>
      <div className="conflict-values">{children}</div>
    </section>
  )
}
