import { TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconSearch, IconUserQuestion } from '@tabler/icons-react'
import { atom } from 'nanostores'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { personOfCode } from '@jejaring/core/person/card-code'
import type { Found } from '@jejaring/core/sync/people'
import { useLocation } from 'wouter'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { $session, useMe } from '../../session/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { personMessages } from './desk-person.messages.ts'
import './desk-search.css'

const SETTLE_MS = 250
const MIN_LETTERS = 2
/** Kept while the page is open, so that back from a person finds the list again; never in the address. */
const $asked = atom('')
$session.listen(({ kind }) => {
  if (kind !== 'signed-in') $asked.set('')
})

/** Finds a person by part of a name, by NIK, by the card or by the house. `/` leads here from everywhere on the desk. */
export default function DeskSearch() {
  const t = useStore(personMessages)
  const asked = useStore($asked)
  const found = useFound(asked)
  const [, navigate] = useLocation()
  useEffect(() => {
    // A reader types the code of a card: whoever is on it is opened at once.
    const only = typeof found === 'object' ? found.people[0] : undefined
    if (only === undefined || personOfCode(asked) === undefined) return
    $asked.set('')
    navigate(`/desk/people/${only.village}/${only.id}`)
  }, [found, asked, navigate])
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const rows = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = rows.findIndex((row) => row === document.activeElement)
    const next = rows[event.key === 'ArrowDown' ? at + 1 : at - 1]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div className="desk-search" onKeyDown={onKeyDown} role="presentation">
      <div className="desk-head">
        <div>
          <h1>{t.searchTitle}</h1>
          <p>{t.searchLine}</p>
        </div>
      </div>
      <TextInput
        type="search"
        autoFocus
        aria-label={t.searchLabel}
        placeholder={t.searchLabel}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
        value={asked}
        onChange={(event) => $asked.set(event.currentTarget.value)}
      />
      <div ref={list} className="desk-search-found">
        <Results found={found} />
      </div>
    </div>
  )
}

type Search = 'too-short' | 'asking' | 'failed' | Found

function Results({ found }: { readonly found: Search }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const me = useMe()
  if (me === undefined || found === 'asking') return null
  if (found === 'too-short') return <p className="small dim">{t.searchEmpty}</p>
  if (found === 'failed') return <ErrorLine>{t.searchFailed}</ErrorLine>
  if (found.people.length === 0 && found.houses.length === 0)
    return <EmptyState icon={IconUserQuestion} title={t.searchNobody} text={t.searchNobodyText} />
  return (
    <>
      {found.people.length > 0 && (
        <div className="card">
          {found.people.map((person) => (
            <ListRow
              key={person.id}
              href={`/desk/people/${person.village}/${person.id}`}
              title={person.name}
              aside={format.age(person.birthDate, me.today)}
              text={`${places.neighbourhood(person.neighbourhood)}, ${places.village(person.village)}`}
              trailing={
                person.left === undefined ? (
                  person.posyandu !== undefined && <Tag>{places.posyandu(person.posyandu)}</Tag>
                ) : (
                  <Tag>{person.left === 'died' ? t.leftDied : t.leftMoved}</Tag>
                )
              }
            />
          ))}
        </div>
      )}
      {found.houses.map((house) => (
        <Section
          key={house.id}
          title={t.house({ head: house.head })}
          aside={[
            house.address,
            places.neighbourhood(house.neighbourhood),
            places.village(house.village),
          ]
            .filter((part) => part !== '')
            .join(', ')}
        >
          <div className="card">
            {house.members.map((member) => (
              <ListRow
                key={member.id}
                href={`/desk/people/${member.village}/${member.id}`}
                title={member.name}
                aside={format.age(member.birthDate, me.today)}
              />
            ))}
          </div>
        </Section>
      ))}
      {found.more && <p className="small dim">{t.searchMore}</p>}
    </>
  )
}

function useFound(asked: string): Search {
  const query = asked.trim()
  const [seen, setSeen] = useState<{ readonly query: string; readonly found: Found | 'failed' }>()
  useEffect(() => {
    if (query.length < MIN_LETTERS) return undefined
    let isOver = false
    const timer = setTimeout(() => {
      void request<Found>('/api/people/search', { body: { q: query } }).then((answer) => {
        if (!isOver) setSeen({ query, found: answer.kind === 'ok' ? answer.value : 'failed' })
      })
    }, SETTLE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [query])
  if (query.length < MIN_LETTERS) return 'too-short'
  // While the next letters are looked up, the last answer stays.
  return seen?.found ?? 'asking'
}
