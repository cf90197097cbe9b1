import {
  addDays,
  daysBetween,
  earliest,
  latest,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import type { Service, Setting } from '@jejaring/core/catalogue/define'
import type { Answers } from '@jejaring/core/catalogue/observation'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import { appliesOn } from '@jejaring/core/judge/eligible'
import { historyOf, servicesById, type PersonHistory } from '@jejaring/core/judge/history'
import { contextOf } from '@jejaring/core/judge/outcomes'
import { journeys } from './journeys.ts'
import { answersOf, plausibleAnswers } from './plausible-answers.ts'
import { randomOf, type Random } from './random.ts'
import type { Author } from './staff.ts'
import { kaderOf, visit, type Rules, type Village, type Villager } from './villager.ts'

/** Shares of the people; few are born within the history, and much happens to them. */
const OF_ALL = 0.016
const OF_BABIES = 0.1
const VISITS = 3
const SERVICES = 6
const RECENT_DAYS = 420
const FINDS_SOMETHING = 1 / 12

/** Told by hand alone: they make another story of a pregnancy. */
const toldByHand = new Set(['pregnancy', 'postpartum'])

/**
 * Some visits of a few people with services that nobody tells by hand, so that every service of the catalogue is found in
 * a regency: a journey from one service to the next, or what could be given that day; plausible answers by a plain rule.
 */
export function liveTheRest(village: Village, villager: Villager): void {
  const random = randomOf('rest', village.seed, villager.name, villager.birthDate, villager.from)
  if (!random.chance(villager.birthDate > village.from ? OF_BABIES : OF_ALL)) return
  const { rules } = village
  const journey = journeyOf(village, villager, random)
  const steps = journey ?? visitsOf(village, villager, random, rules)
  for (const step of steps) {
    const { on, author, setting } = step
    const history = historyNow(villager, rules)
    if (history === undefined) return
    const wanted: ReadonlyMap<string, Answers> =
      step.services ?? new Map(chosenOn(history, random, rules, step).map(({ id }) => [id, {}]))
    const known = lastValues(history, on)
    const services = [...wanted].flatMap(([id, told]) => {
      const service = servicesById(rules.catalogue).get(id)
      if (service === undefined) throw new Error(`no service ${id} in the catalogue`)
      if (!appliesOn(service, history, on)) return []
      const nothing = { service: id, answers: {}, outcomes: {} }
      const { cadre } = author
      const now = {
        encounter: '',
        service,
        told: nothing,
        on,
        setting,
        cadre,
        measured: {},
        classes: undefined,
      }
      const context = contextOf(history, now, history.given(service).length)
      const answers = plausibleAnswers(service, { context, known, told })
      return [{ ...nothing, answers: answersOf(random, answers, FINDS_SOMETHING) }]
    })
    visit(village, villager, { on, author, setting, services })
  }
}

interface Planned {
  readonly on: LocalDate
  readonly author: Author
  readonly setting: Setting
  /** What is wanted that day, told in part; undefined when chance decides. */
  readonly services?: ReadonlyMap<string, Answers>
}

/** One of those the person could be on, now and then; some do not come to its end. */
function journeyOf(
  village: Village,
  villager: Villager,
  random: Random,
): readonly Planned[] | undefined {
  const { birthDate, from, before, sex } = villager
  const last = addDays(earliest(before, village.today), -1)
  const first = latest(from, addDays(village.today, -RECENT_DAYS))
  if (last <= first || !random.chance(0.7)) return undefined
  const begins = addDays(first, random.int(0, daysBetween(first, last)))
  const years = daysBetween(birthDate, begins) / 365.25
  const could = journeys.filter(
    (one) =>
      years >= one.from &&
      years < one.before &&
      (one.sex ?? sex) === sex &&
      (one.sinceBirth === undefined || birthDate > village.from),
  )
  if (could.length === 0) return undefined
  const journey = random.weighted(could.map((one) => [one, one.weight]))
  const length = random.chance(0.75) ? journey.steps.length : random.int(1, journey.steps.length)
  const anchor = journey.sinceBirth === undefined ? begins : birthDate
  return journey.steps
    .slice(0, length)
    .map(({ day, by, at, services }) => ({
      on: addDays(anchor, day),
      author: by === 'kader' ? kaderOf(village, { ...villager, random }) : village.staff[by],
      setting: at,
      services: new Map(Object.entries(services)),
    }))
    .filter(({ on }) => on <= last)
}

const historyNow = (villager: Villager, { catalogue, facts }: Rules) =>
  historyOf(villager.entries.reduce(foldPerson, emptyPerson(villager.id)), catalogue, facts)

/** Of a newborn some of the first weeks, of an episode some within it, else some of the last months. */
function visitsOf(
  village: Village,
  villager: Villager,
  random: Random,
  rules: Rules,
): readonly Planned[] {
  const { birthDate, from, before } = villager
  const known = latest(from, addDays(village.today, -RECENT_DAYS))
  const last = addDays(earliest(before, village.today), -1)
  if (last <= known) return []
  const episodes = historyNow(villager, rules)?.allEpisodes ?? []
  return Array.from({ length: VISITS }, () => {
    const early = addDays(birthDate, random.int(1, random.chance(0.5) ? 27 : 215))
    const episode = random.chance(0.5) ? episodes.at(-1) : undefined
    const day =
      early > village.from && random.chance(0.7)
        ? early
        : episode === undefined
          ? addDays(known, random.int(0, daysBetween(known, last)))
          : addDays(episode.anchor, random.int(1, 250))
    return earliest(latest(day, known), last)
  })
    .sort()
    .map((on) => ({ on, ...placeOf(village, villager, random) }))
}

/** One who works there. */
function placeOf(
  village: Village,
  villager: Villager,
  random: Random,
): { readonly author: Author; readonly setting: Setting } {
  const { nurse, midwife, doctor } = village.staff
  return random.weighted([
    [{ author: doctor, setting: 'puskesmas' }, 4],
    [{ author: nurse, setting: 'puskesmas' }, 1],
    [{ author: midwife, setting: 'puskesmas' }, 1],
    [{ author: midwife, setting: 'posyandu' }, 1],
    [{ author: nurse, setting: 'school' }, 1],
    [{ author: midwife, setting: 'home' }, 1],
    [{ author: kaderOf(village, { ...villager, random }), setting: 'home' }, 2],
  ])
}

function chosenOn(
  history: PersonHistory,
  random: Random,
  { catalogue }: Rules,
  { on, author, setting }: Planned,
): readonly Service[] {
  const could = catalogue.services.filter((service) => {
    const { settings, givenBy, opens, closes, schedule } = service
    if (!settings.includes(setting) || !givenBy.includes(author.cadre)) return false
    if (toldByHand.has(opens?.episode.id ?? '') || toldByHand.has(closes?.episode.id ?? ''))
      return false
    if (schedule.kind === 'series' || !appliesOn(service, history, on)) return false
    const needed = service.needed?.(history)
    return service.needed === undefined || (needed !== undefined && needed <= on)
  })
  return random
    .shuffle(could)
    .toSorted((a, b) => rarity(b) - rarity(a))
    .slice(0, SERVICES)
}

/** What few need, and what belongs to an episode, comes before what everybody has every year. */
const rarity = (service: Service): number =>
  (service.needed === undefined ? 0 : 2) +
  (service.eligible.during === undefined ? 0 : 2) +
  (service.schedule.kind === 'stages' ? 1 : 0)

/** By code of the observation. */
function lastValues(history: PersonHistory, on: LocalDate): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const { service, measured, on: day } of history.happened) {
    if (day > on) break
    for (const [name, { code, kind }] of Object.entries(service.observes)) {
      const value = measured[name]
      if (kind === 'quantity' && typeof value === 'number') values.set(code, value)
    }
  }
  return values
}
