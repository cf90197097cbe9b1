import { useEffect, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import { today } from '../../store/device-clock.ts'
import { draftOf } from '../../store/draft.ts'
import { isTreatment } from '../../store/treatments.ts'
import type { PersonVisitDue } from '../../store/visits-due.ts'
import type { OfferedServices } from '../visit/services-for.ts'
import { freshHouseVisit, type HouseVisitForm, type MemberForm } from './house-visit-form.ts'

/** The form as it was left today, or a fresh one; kept on the device until it is saved or thrown away. */
export function useHouseVisitForm(household: string) {
  const [form, setForm] = useState<HouseVisitForm>()
  const draft = draftOf<HouseVisitForm>(`house-visit:${household}`)
  useEffect(() => {
    if (form !== undefined) return
    void draftOf<HouseVisitForm>(`house-visit:${household}`)
      .read()
      .then((kept) => setForm(kept?.on === today() ? kept : freshHouseVisit(today())))
  }, [form, household])
  const change = (next: HouseVisitForm) => {
    setForm(next)
    draft.keep(next)
  }
  return { form, change, forget: draft.forget }
}

const fresh = new WeakMap<OfferedServices, MemberForm>()

/** Begins with the checklist of who is to be visited and the treatment not followed; else with what is longest late. */
export function freshMember(
  due: PersonVisitDue | undefined,
  offered: OfferedServices,
  on: LocalDate,
): MemberForm {
  const known = fresh.get(offered)
  if (known?.visit.on === on) return known
  const made: MemberForm = {
    visit: {
      on,
      setting: 'home',
      reported: false,
      services: due === undefined ? [] : toAsk(due, offered),
      forms: {},
    },
  }
  fresh.set(offered, made)
  return made
}

/** Forms open at once for one person; the others are a tap away. */
const OPEN = 2

function toAsk(due: PersonVisitDue, { due: here }: OfferedServices): readonly string[] {
  const late = new Set(due.needs.flatMap(({ window }) => window?.service ?? []))
  const isOnlyAtHome = ({ settings }: Service) => settings.every((setting) => setting === 'home')
  const first = here.filter(
    ({ service }) => isOnlyAtHome(service) || (late.has(service.id) && isTreatment(service.id)),
  )
  const asked = first.length > 0 ? first : here.filter(({ service }) => late.has(service.id))
  return asked.slice(0, first.length > 0 ? OPEN : 1).map(({ service }) => service.id)
}
