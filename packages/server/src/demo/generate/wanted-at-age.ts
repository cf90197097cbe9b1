import { addMonths, completedMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre, Service, Setting } from '@jejaring/core/catalogue/define'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Answers } from '@jejaring/core/catalogue/observation'
import { cervicalScreening } from '@jejaring/core/catalogue/services/adult/cervical-screening'
import { schoolMind } from '@jejaring/core/catalogue/services/school/school-mind'
import { tick } from '@jejaring/core/journal/clock'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import { dueOf } from '@jejaring/core/judge/due'
import { historyOf, type PersonHistory } from '@jejaring/core/judge/history'
import { contextOf } from '@jejaring/core/judge/outcomes'
import type { Sex } from '@jejaring/core/person/person'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import { plausibleAnswers, type Plausible } from './plausible-answers.ts'
import type { Rules, Village } from './villager.ts'

/** Somebody of whom nothing else is known, and who sees them where. */
interface Stranger {
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly on: LocalDate
  readonly setting: Setting
  readonly cadre: Cadre
}
export interface Wanted extends Plausible {
  readonly service: string
  readonly isOnce: boolean
}

/** Vaccines, campaigns and contacts of a pregnancy are told elsewhere. */
const kinds: ReadonlySet<Service['schedule']['kind']> = new Set([
  'every',
  'everyMonth',
  'once',
  'stages',
])
/** In months, one that stands for those until the next: below six years every month counts, below twenty every year. */
const ageOf = (months: number): number =>
  months < 72 ? months : months - (months % (months < 240 ? 12 : 60))
/** A check is made wholly: all scores of a questionnaire, and a smear is not put off. */
const wholeAnswers: Readonly<Record<string, Answers>> = {
  [schoolMind.id]: {
    respondent: 'self',
    emotional: 3,
    conduct: 2,
    hyperactivity: 4,
    peers: 2,
    prosocial: 8,
  },
  [cervicalScreening.id]: { everActive: true },
}

const known = new WeakMap<Catalogue, WeakMap<PlaceFacts, Map<string, readonly Wanted[]>>>()

/**
 * What the catalogue wants of everybody of an age and sex at a place: all that is due on the day they are first met. Worked
 * out once for each age.
 */
export function wantedAtAge(village: Village, who: Stranger): readonly Wanted[] {
  const { sex, birthDate, on, setting, cadre } = who
  const age = ageOf(completedMonths(birthDate, on))
  const { catalogue, facts } = village.rules
  const ofCatalogue = known.get(catalogue) ?? new WeakMap()
  known.set(catalogue, ofCatalogue)
  const ofPlace = ofCatalogue.get(facts) ?? new Map()
  ofCatalogue.set(facts, ofPlace)
  // The same for everybody, so that it does not matter who is asked first.
  const key = [sex, age, setting, cadre, village.from].join(' ')
  const found = ofPlace.get(key)
  if (found !== undefined) return found
  const met = village.from
  const wanted = wantedOf(village.rules, { ...who, on: met, birthDate: addMonths(met, -age) })
  ofPlace.set(key, wanted)
  return wanted
}

function wantedOf(rules: Rules, who: Stranger): readonly Wanted[] {
  const { on, setting, cadre } = who
  const history = historyOfStranger(rules, who)
  const due = new Set(
    dueOf(history, rules.catalogue).flatMap(({ service, from, before }) =>
      from <= on && (before === undefined || on < before) ? [service] : [],
    ),
  )
  return rules.catalogue.services.flatMap((service) => {
    const { id, schedule, settings, givenBy, opens, closes } = service
    if (!due.has(id) || !kinds.has(schedule.kind) || opens !== undefined || closes !== undefined)
      return []
    if (!settings.includes(setting) || !givenBy.includes(cadre)) return []
    const told = { service: id, answers: {}, outcomes: {} }
    const now = {
      encounter: '',
      service,
      told,
      on,
      setting,
      cadre,
      measured: {},
      classes: undefined,
    }
    const context = contextOf(history, now, 0)
    const answers = plausibleAnswers(service, {
      context,
      known: new Map(),
      told: wholeAnswers[id] ?? {},
    })
    return [{ service: id, isOnce: schedule.kind === 'once', ...answers }]
  })
}

function historyOfStranger(
  { catalogue, facts }: Rules,
  { sex, birthDate, on }: Stranger,
): PersonHistory {
  const record = foldPerson(emptyPerson('stranger'), {
    id: 'stranger',
    kind: 'person-registered',
    village: '',
    subject: 'stranger',
    on,
    clock: tick(0, 'stranger'),
    author: '',
    device: 'stranger',
    catalogue: catalogue.version,
    body: { name: '', sex, birthDate, household: '', relation: 'other' },
  })
  const history = historyOf(record, catalogue, facts)
  if (history === undefined) throw new Error('sex and birth date are known')
  return history
}
