import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Offer } from '@jejaring/core/sync/api'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { personMessages } from './desk-person.messages.ts'

export type NotHereToday = Offer['notHere'][number]

const everything: ReadonlyMap<string, NotHereToday> = new Map()

/** What this post cannot give today, by service. Without an answer everything is offered. */
export function useNotHere(): ReadonlyMap<string, NotHereToday> {
  const [known, setKnown] = useState(everything)
  useEffect(() => {
    let isOver = false
    void request<Offer>('/api/offer').then((answer) => {
      if (isOver || answer.kind !== 'ok') return
      setKnown(new Map(answer.value.notHere.map((one) => [one.service, one])))
    })
    return () => {
      isOver = true
    }
  }, [])
  return known
}

/** Why it is not here, and who has it. */
export function useNotHereWords(): (one: NotHereToday, today: LocalDate) => string {
  const t = useStore(personMessages)
  const format = useFormat()
  return (one, today) => {
    const why =
      one.because === 'stock' ? t.awayStock({ day: format.day(one.since, today) }) : t.awayStaff
    return one.elsewhere === undefined ? why : t.awayPlace({ why, place: one.elsewhere.name })
  }
}
