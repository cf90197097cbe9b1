import { useStore } from '@nanostores/react'
import { atom } from 'nanostores'
import { useEffect } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Me } from '@jejaring/core/sync/account'
import type { Offer } from '@jejaring/core/sync/stock'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import { useFormat } from '../i18n/format.ts'
import { request } from '../session/request.ts'
import { bookingMessages } from './booking.messages.ts'

export type NotHereToday = Offer['notHere'][number]

/** What a post said last that it cannot give: kept on the device, for a day without a line. Nobody's data. */
export interface KnownOffer extends Offer {
  readonly facility: string
  readonly on: LocalDate
}

const OFFER = 'offer'
const $offer = atom<KnownOffer | undefined>(remembered())

function remembered(): KnownOffer | undefined {
  const text = readSetting(OFFER)
  return text === undefined ? undefined : JSON.parse(text)
}

/**
 * What this post cannot give today, by service. What has run out stays so until the post is heard again; who was away
 * was so that day alone. Without an answer everything is offered.
 */
export function notHereOf(
  offer: KnownOffer | undefined,
  { facility, today }: { readonly facility: string | undefined; readonly today: LocalDate },
): ReadonlyMap<string, NotHereToday> {
  if (offer === undefined || offer.facility !== facility) return new Map()
  const still = offer.notHere.filter(({ because }) => because === 'stock' || offer.on === today)
  return new Map(still.map((one) => [one.service, one]))
}

/** Asks the post of whoever works here anew, each time a screen opens that offers something. */
export function useNotHere(me: Me | undefined, today: LocalDate): ReturnType<typeof notHereOf> {
  const offer = useStore($offer)
  const facility = me?.role === 'kader' ? undefined : me?.facility?.id
  useEffect(() => {
    if (facility === undefined) return
    void request<Offer>('/api/offer').then((answer) => {
      if (answer.kind !== 'ok') return
      const known = { ...answer.value, facility, on: today }
      writeSetting(OFFER, JSON.stringify(known))
      $offer.set(known)
    })
  }, [facility, today])
  return notHereOf(offer, { facility, today })
}

/** Why it is not here, and who has it. */
export function useNotHereWords(): (one: NotHereToday, today: LocalDate) => string {
  const t = useStore(bookingMessages)
  const format = useFormat()
  return (one, today) => {
    const why =
      one.because === 'stock' ? t.awayStock({ day: format.day(one.since, today) }) : t.awayStaff
    return one.elsewhere === undefined ? why : t.awayPlace({ why, place: one.elsewhere.name })
  }
}
