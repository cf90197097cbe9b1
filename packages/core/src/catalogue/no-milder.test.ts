import { expect, it } from 'vitest'
import { addMonths, localDate } from '../calendar/local-date.ts'
import type { Context, Service } from './define.ts'
import { catalogue } from './index.ts'
import type { Observation } from './observation.ts'
import { contextAt } from './testing/context.ts'

type Value = number | boolean | string
type Values = Readonly<Record<string, Value>>
/** Number of the class on its scale, whose classes go from mildest to gravest. */
type Ranks = ReadonlyMap<string, number>

const ON = localDate('2026-11-20')
const PEOPLE = 400

/**
 * Fields of which both ends are worse than the middle, or which only tell two groups apart. Whatever is not here must
 * get graver in one direction only, whoever is measured and whatever else was found.
 */
const EITHER_END = [
  // First births late, and many births.
  'pregnancy-registration risk births',
  // Too young and too old, at a day that the weeks tell.
  'pregnancy-registration fourToo weeks',
  'antenatal-contact gainTarget height',
  'antenatal-contact gainTarget weightBefore',
  'antenatal-contact fetalHeart fetalHeartRate',
  'antenatal-contact fundalGrowth fundalHeight',
  'antenatal-contact gainTarget weight',
  'doctor-ultrasound dating weeks',
  'doctor-ultrasound dating days',
  'antenatal-glucose glucose glucose',
  'postpartum-check mass weight',
  'postpartum-check mass height',
  'newborn-essential-care birthWeight birthWeight',
  'neonatal-visit baby temperature',
  'neonatal-visit baby breaths',
  // Hand and foot must not differ.
  'critical-heart-screening oxygen foot',
  'low-birth-weight-follow-up baby temperature',
  'child-growth weightForAge weight',
  'child-growth weightForLength weight',
  'child-growth lengthForAge length',
  'child-growth weightForLength length',
  'child-growth headForAge head',
  'preschool-growth bodyMassForAge weight',
  'preschool-growth bodyMassForAge height',
  'sick-young-infant baby temperature',
  'sick-young-infant baby breaths',
  'child-glucose glucose glucose',
  'school-nutrition bodyMassForAge weight',
  'school-nutrition bodyMassForAge height',
  'school-glucose glucose glucose',
  'adult-nutrition national height',
  'adult-nutrition asiaPacific height',
  'adult-nutrition national weight',
  'adult-nutrition asiaPacific weight',
  'adult-nutrition bodyMassForAge weight',
  'adult-nutrition bodyMassForAge height',
  'glucose-screening glucose glucose',
  'glucose-at-risk glucose glucose',
  'glucose-laboratory fasting fasting',
  'glucose-laboratory twoHours twoHours',
  // Couples and others are two groups.
  'family-planning use couple',
  'diabetes-control control glucose',
  'diabetes-control control fasting',
  'tb-glucose glucose glucose',
  // Nobody listed is no investigation; of many, more have to be examined.
  'tb-contact-investigation investigation listed',
]

/** Numbers that look like chance and are the same in every run; every service has its own row of them. */
function chance(seed: string): () => number {
  let state = 7
  for (let at = 0; at < seed.length; at += 1) {
    state = (31 * state + seed.charCodeAt(at)) % 2147483647
  }
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
type Chance = ReturnType<typeof chance>

const among = <Item>(random: Chance, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)]

/** Half of the numbers are usual, where most limits lie. */
function drawn(random: Chance, observation: Observation, yes: number): Value | undefined {
  switch (observation.kind) {
    case 'quantity': {
      const [min, max] = random() < 0.5 ? observation.usual : observation.plausible
      const scale = 10 ** observation.decimals
      return Math.round((min + random() * (max - min)) * scale) / scale
    }
    case 'yesNo':
      return random() < yes
    case 'choice':
      return among(random, Object.keys(observation.options))
    case 'day':
    case 'words':
      return undefined
  }
}

/** Somebody whom the service is for, of any age that it takes, in the episode that it wants. */
function somebody(random: Chance, { eligible }: Service): Context {
  const youngest = eligible.from?.months ?? 0
  const oldest = Math.min(eligible.before?.months ?? 1100, 1100)
  const months = Math.floor(youngest + random() * (oldest - youngest))
  const [from, anchor] = [addMonths(ON, -8), addMonths(ON, -Math.floor(random() * 9))]
  const episode = { episode: eligible.during?.id ?? 'any', anchor, from }
  const isDuring = eligible.during !== undefined || random() < 0.3
  return contextAt(addMonths(ON, -months), ON, {
    sex: eligible.sex ?? (random() < 0.5 ? 'male' : 'female'),
    during: () => (isDuring ? episode : undefined),
    episodes: () => (isDuring ? [episode] : []),
  })
}

function answered(random: Chance, { observes }: Service): Values {
  const [told, yes] = [among(random, [0.3, 0.9]) ?? 1, among(random, [0, 0.1, 0.5]) ?? 0]
  return Object.fromEntries(
    Object.entries(observes).flatMap(([field, observation]) => {
      const value = random() < told ? drawn(random, observation, yes) : undefined
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

function ranks(service: Service, measured: Values, context: Context): Ranks {
  const found = new Map<string, number>()
  for (const [scale, name] of Object.entries(service.classify(measured, context))) {
    const classes = Object.keys(service.outcomes[scale]?.classes ?? {})
    if (name !== undefined) found.set(scale, classes.indexOf(name))
  }
  return found
}

/** Three values of a field, from no or little to yes or much. */
function threeOf(random: Chance, observation: Observation): readonly (Value | undefined)[] {
  if (observation.kind === 'yesNo') return [false, true]
  const numbers = [0, 0, 0].map(() => Number(drawn(random, observation, 0)))
  return numbers.sort((a, b) => a - b)
}

interface Seen {
  more: boolean
  less: boolean
  between: boolean
}

/** How each class follows each field: graver with more of it, with less, and whether ever between milder ones. */
function seenIn(service: Service): ReadonlyMap<string, Seen> {
  const random = chance(service.id)
  const seen = new Map<string, Seen>()
  const fields = Object.entries(service.observes).filter(
    ([, { kind }]) => kind === 'quantity' || kind === 'yesNo',
  )
  for (let nth = 0; nth < PEOPLE * Math.min(1, fields.length); nth += 1) {
    const context = somebody(random, service)
    const measured = answered(random, service)
    for (const [field, observation] of fields) {
      const found = threeOf(random, observation).map((value) =>
        ranks(service, value === undefined ? measured : { ...measured, [field]: value }, context),
      )
      for (const scale of Object.keys(service.outcomes)) {
        const row = found.map((one) => one.get(scale))
        const [first, ...rest] = row.filter((rank) => rank !== undefined)
        if (first === undefined || row.includes(undefined)) continue
        const name = `${service.id} ${scale} ${field}`
        const known = seen.get(name) ?? { more: false, less: false, between: false }
        let before = first
        for (const rank of rest) {
          if (rank > before) known.more = true
          if (rank < before) known.less = true
          before = rank
        }
        const [low, middle = first, high = middle] = [first, ...rest]
        if (middle > Math.max(low, high)) known.between = true
        if (known.more || known.less) seen.set(name, known)
      }
    }
  }
  return seen
}

const everything = new Map(catalogue.services.flatMap((service) => [...seenIn(service)]))

it('gives no milder class for a worse value, whoever is measured', () => {
  const both = [...everything].flatMap(([name, { more, less }]) => (more && less ? [name] : []))
  expect(both.filter((name) => !EITHER_END.includes(name))).toEqual([])
})

it('gives no graver class between two milder ones', () => {
  const humps = [...everything].filter(([, { between }]) => between).map(([name]) => name)
  expect(humps).toEqual([])
})

it('says for every field which way is worse', async () => {
  const ways = [...everything].map(
    ([name, { more, less }]) => `${name}: ${more && less ? 'either end' : more ? 'more' : 'less'}`,
  )
  await expect(`${ways.join('\n')}\n`).toMatchFileSnapshot('testing/which-way-is-worse.txt')
})
