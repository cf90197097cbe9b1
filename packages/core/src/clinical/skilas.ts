/** Quick screening of the elderly (SKILAS): six domains, any tick is looked at by a health worker. */
import { anySign } from './any-sign.ts'

export const SKILAS_DOMAINS = [
  'cognition',
  'mobility',
  'nutrition',
  'vision',
  'hearing',
  'mood',
] as const
export type SkilasDomain = (typeof SKILAS_DOMAINS)[number]
export type Tick = 'fine' | 'ticked'
export type HearingTick = Tick | 'not-testable'

/** Centimetres. @see KMK HK.01.07/MENKES/2015/2023, SKILAS: LiLA < 21 cm */
export const SKILAS_ARM_CM = 21

export interface SkilasAnswers {
  readonly wrongDateOrPlace?: boolean
  readonly forgetsWord?: boolean
  readonly cannotRise?: boolean
  readonly lostWeight?: boolean
  readonly poorAppetite?: boolean
  readonly upperArm?: number
  readonly eyeProblem?: boolean
  readonly fingersWrong?: boolean
  readonly whisper?: 'heard' | 'not-heard' | 'not-testable'
  readonly sad?: boolean
  readonly littleInterest?: boolean
}

/** A domain with an answer missing is ticked when another one ticks it, and open otherwise. */
export type SkilasTicks = Readonly<
  Record<Exclude<SkilasDomain, 'hearing'>, Tick | undefined> & { hearing: HearingTick | undefined }
>

/**
 * One word of the three not recalled is enough; who cannot be tested by whisper is sent on. An eye problem or
 * treatment for diabetes or hypertension ticks vision without counting fingers.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, SKILAS (SATUSEHAT Q0042); "any word" is our reading of an unclear line
 */
export function skilas(told: SkilasAnswers): SkilasTicks {
  const { wrongDateOrPlace, forgetsWord, lostWeight, poorAppetite, sad, littleInterest } = told
  const { eyeProblem, fingersWrong } = told
  const thinArm = told.upperArm === undefined ? undefined : told.upperArm < SKILAS_ARM_CM
  return {
    cognition: tick({ wrongDateOrPlace, forgetsWord }),
    mobility: tick({ cannotRise: told.cannotRise }),
    nutrition: tick({ lostWeight, poorAppetite, thinArm }),
    vision: tick({ eyeProblem, fingersWrong }),
    hearing: hearingOf(told.whisper),
    mood: tick({ sad, littleInterest }),
  }
}

/** Any tick; nothing only when every domain was answered. */
export function skilasResult(ticks: SkilasTicks): Tick | undefined {
  const found = SKILAS_DOMAINS.map((domain) => ticks[domain])
  if (found.some((one) => one !== undefined && one !== 'fine')) return 'ticked'
  return found.includes(undefined) ? undefined : 'fine'
}

function tick(answers: Readonly<Record<string, boolean | undefined>>): Tick | undefined {
  const found = anySign(answers, Object.keys(answers).length)
  return found && (found === 'present' ? 'ticked' : 'fine')
}

function hearingOf(whisper: SkilasAnswers['whisper']): HearingTick | undefined {
  if (whisper === undefined || whisper === 'not-testable') return whisper
  return whisper === 'heard' ? 'fine' : 'ticked'
}
