import { useEffect, useState } from 'react'
import { servicesById } from '@jejaring/core/judge/history'
import { rules } from '@jejaring/core/catalogue/rules'
import type { Service, Setting } from '@jejaring/core/catalogue/define'
import type { Me } from '@jejaring/core/sync/account'
import { isTyped } from '../../forms/form-parts.ts'
import { formOf, type VisitForm } from '../../forms/form-state.ts'
import { today } from '../../store/device-clock.ts'
import { draftOf } from '../../store/draft.ts'
import { isPresent } from '../../store/presence.ts'
import { meetingHere } from '../../store/posyandu-day.ts'
import { $calendar } from '../../store/sessions.ts'
import type { PersonView } from '../../store/use-person.ts'
import { mayBeGivenAt, servicesFor } from './services-for.ts'

/**
 * A form as it was left, or a fresh one; kept on the device until it is saved or thrown away.
 *
 * @param key whose form it is; undefined where nothing of people may stay on the device
 */
export function useVisitForm(
  key: string | undefined,
  view: PersonView | undefined,
  fresh: (view: PersonView) => VisitForm,
) {
  const [form, setForm] = useState<VisitForm>()
  const [isOfAnotherDay, setOfAnotherDay] = useState(false)
  useEffect(() => {
    if (view === undefined || form !== undefined) return
    const wanted = fresh(view)
    const left = key === undefined ? Promise.resolve(undefined) : draftOf<VisitForm>(key).read()
    void left.then((draft) => {
      const kept = draft !== undefined && draft.encounter === wanted.encounter ? draft : wanted
      setForm(kept)
      setOfAnotherDay(kept.encounter === undefined && kept.on !== wanted.on)
    })
  }, [view, form, key, fresh])
  const change = (next: VisitForm) => {
    setForm(next)
    if (key !== undefined) draftOf<VisitForm>(key).keep(next)
  }
  const forget = async () => {
    if (key !== undefined) await draftOf(key).forget()
  }
  const startAnew = () => {
    if (view !== undefined) setForm(fresh(view))
    setOfAnotherDay(false)
    void forget()
  }
  return { form, change, forget, isOfAnotherDay, startAnew }
}

/** The form for what is asked of the address: a service to begin with, or a visit to correct. */
export function freshForm(view: PersonView, me: Me, query: URLSearchParams): VisitForm {
  const encounter = query.get('correct')
  const version = view.record.encounters.find(({ id }) => id === encounter)?.versions[0]
  if (encounter !== null && version !== undefined)
    return formOf(encounter, version, servicesById(rules))
  const id = query.get('service')
  const service = id === null ? undefined : servicesById(rules).get(id)
  const offered = query.get('step') === 'measure' ? dueToMeasure(view, me) : []
  if (offered.length > 0) {
    const setting = usualSetting(me, view)
    return { on: today(), setting, reported: false, services: offered, forms: {}, offered }
  }
  return {
    on: today(),
    setting: placeFor(service, usualSetting(me, view), me),
    reported: false,
    services: service === undefined ? [] : [service.id],
    forms: {},
  }
}

/** What is due at the scales and the cuff: it stands open in the same order for everybody, so that typing begins at once. */
function dueToMeasure(view: PersonView, me: Me): readonly string[] {
  const { due } = servicesFor(view.history, view.summary.due, {
    catalogue: rules,
    on: today(),
    setting: usualSetting(me, view),
    cadre: me.cadre ?? 'kader',
    reported: false,
  })
  const ids = new Set(due.map(({ service }) => service.id))
  return rules.services.flatMap(({ id, station, observes }) => {
    const [first] = Object.values(observes)
    return ids.has(id) && station === 'measure' && first !== undefined && isTyped(first) ? [id] : []
  })
}

/** Where this worker usually is; for a service that is not given there the first place of theirs where it is. */
function placeFor(service: Service | undefined, usual: Setting, me: Me): Setting {
  if (service === undefined || mayBeGivenAt(service, usual)) return usual
  return placesOf(me.cadre).find((place) => mayBeGivenAt(service, place)) ?? usual
}

/** Where a worker gives services, the commonest first. */
export const placesOf = (cadre: Me['cadre']): readonly Setting[] =>
  cadre === undefined || cadre === 'kader'
    ? ['posyandu', 'home']
    : ['pustu', 'posyandu', 'home', 'puskesmas', 'school']

function usualSetting(me: Me, { summary }: PersonView): Setting {
  // Who came to the Posyandu is served there, also by the midwife.
  if (isPresent(summary, today())) return 'posyandu'
  if (me.role !== 'kader') return me.facility?.kind === 'puskesmas' ? 'puskesmas' : 'pustu'
  const meeting = meetingHere($calendar.get(), me.facility?.id, today())
  return meeting.length > 0 ? 'posyandu' : 'home'
}
