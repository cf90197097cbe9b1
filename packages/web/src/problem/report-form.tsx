import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState, type FormEvent } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { hasPersonNumber, mayNameSomebody } from '@jejaring/core/problem/names-nobody'
import {
  MOST_HELD_BACK,
  PROBLEM_TEXT,
  problemClusters,
  problemGroups,
  type ProblemReportedBody,
} from '@jejaring/core/problem/problem-body'
import { problemMatters } from '@jejaring/core/problem/problem-level'
import { DayField } from '../forms/day-field.tsx'
import { Choice } from '../ui/choice.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { problemMessages } from './problem.messages.ts'
import '../forms/service-fields.css'
import './problem.css'
import '../ui/chips.css'

export type ReportedWords = Omit<ProblemReportedBody, 'by'>

interface Props {
  readonly today: LocalDate
  readonly villages: readonly { readonly code: string; readonly name: string }[]
  /** Posts that may be named, by village. */
  readonly posyandu: readonly {
    readonly id: string
    readonly name: string
    readonly village: string
  }[]
  readonly isBusy: boolean
  readonly trouble?: string | undefined
  readonly onSend: (village: string, body: ReportedWords) => void
}

/** Place, what, since when, who is held back, what is wished; names nobody. */
export function ReportForm({ today, villages, posyandu, isBusy, trouble, onSend }: Props) {
  const t = useStore(problemMessages)
  const [village, setVillage] = useState(villages[0]?.code ?? '')
  const [post, setPost] = useState('')
  const [what, setWhat] = useState('')
  const [since, setSince] = useState(today)
  const [cluster, setCluster] = useState<ProblemReportedBody['cluster']>(2)
  const [matter, setMatter] = useState<ProblemReportedBody['matter']>('health')
  const [people, setPeople] = useState('')
  const [group, setGroup] = useState<(typeof problemGroups)[number]>('everybody')
  const [wish, setWish] = useState('')
  const [isAsked, setAsked] = useState(false)
  const number = [what, wish].some(hasPersonNumber)
  const count = Math.min(MOST_HELD_BACK, Number(people.replaceAll(/\D/g, '')))
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (what.trim() === '' || number || since > today) return
    onSend(village, {
      what: what.trim(),
      since,
      cluster,
      matter,
      ...(post === '' ? {} : { posyandu: post }),
      ...(count > 0 ? { heldBack: { group, people: count } } : {}),
      ...(wish.trim() === '' ? {} : { wish: wish.trim() }),
    })
  }
  const posts = posyandu.filter((one) => one.village === village)
  return (
    <form className="problem-form" onSubmit={send}>
      <label>
        <span>{t.what}</span>
        <textarea
          className="plain-input"
          maxLength={PROBLEM_TEXT.title}
          placeholder={t.whatHint}
          value={what}
          onChange={(event) => setWhat(event.currentTarget.value)}
        />
      </label>
      <Unnamed texts={[what, wish]} />
      {villages.length > 1 && (
        <label>
          <span>{t.villageOf}</span>
          <Choice
            label={t.villageOf}
            value={village}
            options={villages.map(({ code, name }) => ({ value: code, label: name }))}
            onChoose={(chosen) => {
              setVillage(chosen)
              setPost('')
            }}
          />
        </label>
      )}
      {posts.length > 0 && (
        <label>
          <span>{t.place}</span>
          <Choice
            label={t.place}
            value={post}
            options={[
              { value: '', label: t.wholeVillage },
              ...posts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={setPost}
          />
        </label>
      )}
      <label>
        <span>{t.sinceWhen}</span>
        <DayField
          label={t.sinceWhen}
          day={since}
          max={today}
          onChoose={(day) => day !== undefined && setSince(day)}
        />
      </label>
      <div>
        <span className="chips-label">{t.heldBack}</span>
        <div className="problem-pair">
          <input
            className="plain-input"
            inputMode="numeric"
            aria-label={t.people}
            placeholder={t.people}
            value={people}
            onChange={(event) => setPeople(event.currentTarget.value)}
          />
          <Choice
            label={t.group}
            value={group}
            options={problemGroups.map((value) => ({ value, label: t[value] }))}
            onChoose={setGroup}
          />
        </div>
      </div>
      <label>
        <span>{t.wish}</span>
        <textarea
          className="plain-input"
          maxLength={PROBLEM_TEXT.words}
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{t.cluster}</span>
        <Choice
          label={t.cluster}
          value={`${cluster}`}
          options={problemClusters.map((one) => ({ value: `${one}`, label: t[`cluster${one}`] }))}
          onChoose={(chosen) =>
            setCluster(problemClusters.find((one) => `${one}` === chosen) ?? cluster)
          }
        />
      </label>
      <label>
        <span>{t.whose}</span>
        <Choice
          label={t.whose}
          value={matter}
          options={problemMatters.map((value) => ({
            value,
            label: value === 'health' ? t.health : t.villageMatter,
          }))}
          onChoose={setMatter}
        />
      </label>
      {isAsked && what.trim() === '' && <ErrorLine>{t.needsWhat}</ErrorLine>}
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <Button type="submit" size="lg" loading={isBusy}>
        {t.send}
      </Button>
    </form>
  )
}

/** Asks for no names; says so louder when a text looks like one. */
export function Unnamed({ texts }: { readonly texts: readonly string[] }) {
  const t = useStore(problemMessages)
  if (texts.some(hasPersonNumber)) return <ErrorLine>{t.hasNumber}</ErrorLine>
  if (texts.some(mayNameSomebody)) return <ErrorLine>{t.mayName}</ErrorLine>
  return <p className="problem-warn">{t.noNames}</p>
}
