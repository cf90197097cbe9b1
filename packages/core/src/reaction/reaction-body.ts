import type { LocalDate } from '../calendar/local-date.ts'
import type { Cadre, Service } from '../catalogue/define.ts'

/**
 * What is seen after a dose, in words of who looks and not of who diagnoses: an abscess is pus where the needle went in, an
 * encephalopathy somebody who does not wake up.
 *
 * @see WHO, Global manual on surveillance of adverse events following immunization (2014, revised 2016), standard
 * reporting form: severe local reaction, seizures, abscess, sepsis, encephalopathy, toxic shock, thrombocytopenia,
 * anaphylaxis, fever of 38 °C or more, other
 */
export const reactionSigns = [
  'hard-breathing',
  'collapse',
  'convulsion',
  'swollen-face',
  'bleeding-spots',
  'weak-limb',
  'unbroken-crying',
  'swelling-beyond-joint',
  'pus',
  'high-fever',
  'fever',
  'swelling',
  'rash',
  'vomiting',
  'other',
] as const
export type ReactionSign = (typeof reactionSigns)[number]

/** Seen today: a health worker looks at the person today. Which signs they are is in `docs/clinical-doubts.md`. */
const urgentSigns: ReadonlySet<ReactionSign> = new Set([
  'hard-breathing',
  'collapse',
  'convulsion',
  'swollen-face',
  'bleeding-spots',
  'weak-limb',
  'unbroken-crying',
])

/**
 * One of them makes a report serious.
 *
 * @see WHO standard reporting form; Permenkes 12/2017: death, threat to life, hospital, lasting disability
 */
export const seriousReasons = [
  'died',
  'life-threatening',
  'hospital',
  'disability',
  'birth-defect',
  'other',
] as const
export type SeriousReason = (typeof seriousReasons)[number]

/** @see WHO standard reporting form, outcome */
export const reactionOutcomes = [
  'recovering',
  'recovered',
  'lasting-harm',
  'not-recovered',
  'died',
  'unknown',
] as const
export type ReactionOutcome = (typeof reactionOutcomes)[number]

/** Who heard of it, from the village up to the committee on such events. */
export const reactionTold = ['pustu', 'puskesmas', 'dinas', 'committee'] as const
export type ReactionTold = (typeof reactionTold)[number]

/** Somebody fell ill after a vaccine; whether through it is for the committee to say. */
export interface ReactionBody {
  readonly cadre: Cadre
  /** The report this one goes on with, whole, as it should read now. */
  readonly completes?: string
  /** The visit at which the vaccines were given; absent when it is not written down here. Its batches are in it. */
  readonly encounter?: string
  /** Services of the vaccines; empty while nobody knows which. */
  readonly vaccines: readonly string[]
  /** Day of the vaccines. */
  readonly given: LocalDate
  /** Day of the first sign. */
  readonly began: LocalDate
  readonly signs: readonly ReactionSign[]
  readonly serious: readonly SeriousReason[]
  readonly outcome: ReactionOutcome
  readonly told: readonly ReactionTold[]
  /** For health workers. */
  readonly note?: string
}

export const isSerious = ({ serious, outcome }: Pick<ReactionBody, 'serious' | 'outcome'>) =>
  serious.length > 0 || outcome === 'died'

/** Needs a health worker on the day it is told. */
export const isUrgent = (body: Pick<ReactionBody, 'signs' | 'serious' | 'outcome'>): boolean =>
  isSerious(body) || body.signs.some((sign) => urgentSigns.has(sign))

/** A vial has a number. */
export const isVaccine = ({ observes }: Pick<Service, 'observes'>): boolean => 'batch' in observes
