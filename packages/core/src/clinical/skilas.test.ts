import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SkilasAnswers, skilas, skilasResult } from './skilas.ts'

describe('SKILAS', () => {
  const well: SkilasAnswers = {
    wrongDateOrPlace: false,
    forgetsWord: false,
    cannotRise: false,
    lostWeight: false,
    poorAppetite: false,
    upperArm: 24,
    eyeProblem: false,
    fingersWrong: false,
    whisper: 'heard',
    sad: false,
    littleInterest: false,
  }

  it('ticks nothing in somebody well', () => {
    expect(new Set(Object.values(skilas(well)))).toEqual(new Set(['fine']))
    expect(skilasResult(skilas(well))).toBe('fine')
  })
  // KMK 2015/2023: ticked when any answer of the domain is a problem; LiLA < 21 cm
  it.each([
    ['cognition', { wrongDateOrPlace: true }, 'ticked'],
    ['cognition', { forgetsWord: true }, 'ticked'],
    ['mobility', { cannotRise: true }, 'ticked'],
    ['nutrition', { lostWeight: true }, 'ticked'],
    ['nutrition', { poorAppetite: true }, 'ticked'],
    ['nutrition', { upperArm: 20.9 }, 'ticked'],
    ['nutrition', { upperArm: 21 }, 'fine'],
    ['vision', { eyeProblem: true }, 'ticked'],
    ['vision', { fingersWrong: true }, 'ticked'],
    ['hearing', { whisper: 'not-heard' }, 'ticked'],
    ['hearing', { whisper: 'not-testable' }, 'not-testable'],
    ['mood', { sad: true }, 'ticked'],
    ['mood', { littleInterest: true }, 'ticked'],
  ] as const)('%s with %o: %s', (domain, told, tick) => {
    const ticks = skilas({ ...well, ...told })
    expect(ticks[domain]).toBe(tick)
    expect(skilasResult(ticks)).toBe(tick === 'fine' ? 'fine' : 'ticked')
  })
  it('leaves open what was not asked, unless another answer ticks it', () => {
    const { upperArm: _, ...noArm } = well
    expect(skilas(noArm).nutrition).toBeUndefined()
    expect(skilasResult(skilas(noArm))).toBeUndefined()
    expect(skilas({ ...noArm, lostWeight: true }).nutrition).toBe('ticked')
    expect(skilas({ eyeProblem: true }).vision).toBe('ticked')
    expect(skilasResult(skilas({}))).toBeUndefined()
  })
  it('is never milder for one more problem', () => {
    const answer = fc.option(fc.boolean(), { nil: undefined })
    fc.assert(
      fc.property(answer, answer, answer, (sad, lostWeight, forgetsWord) => {
        const told = { ...well, ...given({ sad, lostWeight, forgetsWord }) }
        const more = skilas({ ...told, cannotRise: true })
        expect(skilasResult(more)).toBe('ticked')
      }),
    )
  })
})

const given = (answers: Readonly<Record<string, boolean | undefined>>): SkilasAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
