import { describe, expect, it } from 'vitest'
import { type Visit, markOf } from '../../testing/life.ts'

const born = '2025-01-10'
const visit = (on: string, service: string, answers: Visit['answers'] = {}): Visit => ({
  on,
  service,
  answers,
})
const measured = (on: string, weight: number, length?: number) =>
  visit(on, 'child-growth', { weight, ...(length === undefined ? {} : { length }) })
const of = (indicator: string, ...visits: readonly Visit[]) =>
  markOf(indicator, { sex: 'male', born, visits }, '2026-01')

describe('letters of the growth card, among the weighed of the month', () => {
  const november = measured('2025-11-05', 9)
  const december = measured('2025-12-05', 9)
  it('B is the first weighing, O a month without one before', () => {
    const now = measured('2026-01-05', 9)
    expect(of('b-d', now)?.servedFrom).toBe('2026-01-05')
    expect(of('o-d', now)).toEqual({ indicator: 'o-d', period: '2026-01' })
    expect(of('o-d', november, now)?.servedFrom).toBe('2026-01-05')
    expect(of('b-d', november, now)).toEqual({ indicator: 'b-d', period: '2026-01' })
  })
  it('2T is two months without enough gain', () => {
    const now = measured('2026-01-05', 9.1)
    expect(of('2t-d', november, december, now)?.servedFrom).toBe('2026-01-05')
    expect(of('2t-d', december, now)?.servedFrom).toBeUndefined()
  })
  it('counts nobody who was not weighed', () => {
    for (const indicator of ['b-d', 'o-d', '2t-d', 'bgm-d', 'stunting', 'wasting', 'underweight']) {
      expect(of(indicator, november), indicator).toBeUndefined()
    }
  })
})

describe('nutrition of the measured children', () => {
  // A boy of one year: median 9.6 kg and 75.7 cm
  const normal = measured('2026-01-10', 9.6, 75.7)
  it.each([
    ['bgm-d', measured('2026-01-10', 6.5)],
    ['underweight', measured('2026-01-10', 7.5)],
    ['stunting', measured('2026-01-10', 8.5, 70)],
    ['wasting', measured('2026-01-10', 7.8, 75.7)],
    ['overweight', measured('2026-01-10', 11.7, 75.7)],
  ])('%s is found from the day of the measuring', (indicator, found) => {
    expect(of(indicator, found)?.servedFrom).toBe('2026-01-10')
    expect(of(indicator, normal)).toEqual({ indicator, period: '2026-01' })
  })
  it('takes the last measuring of the month that says something', () => {
    const thin = measured('2026-01-10', 7.8, 75.7)
    expect(of('wasting', thin, measured('2026-01-20', 9.6, 75.7))?.servedFrom).toBeUndefined()
    expect(of('wasting', thin, measured('2026-01-20', 9.6))?.servedFrom).toBe('2026-01-10')
  })
  it('counts swollen feet as thin and light, whatever the weight', () => {
    const swollen = visit('2026-01-10', 'child-growth', { weight: 9.6, length: 75.7, oedema: true })
    expect(of('wasting', swollen)?.servedFrom).toBe('2026-01-10')
    expect(of('underweight', swollen)?.servedFrom).toBe('2026-01-10')
    expect(of('bgm-d', swollen)).toBeUndefined()
    const well = measured('2026-01-20', 9.6, 75.7)
    expect(of('underweight', swollen, well)).toEqual({
      indicator: 'underweight',
      period: '2026-01',
    })
  })
  it('calls a weight between -2 and -3 SD light, but not below the red line', () => {
    expect(of('bgm-d', measured('2026-01-10', 7.5))?.servedFrom).toBeUndefined()
  })
})

describe('a thin child', () => {
  const thin = measured('2026-01-10', 7.8, 75.7)
  const decided = (on: string, decision: string) => visit(on, 'nutrition-decision', { decision })
  it('is under care from the decision of a health worker', () => {
    expect(of('undernutrition-under-care', measured('2026-01-10', 9.6, 75.7))).toBeUndefined()
    expect(of('undernutrition-under-care', thin)?.servedFrom).toBeUndefined()
    const care = decided('2026-01-12', 'moderate')
    expect(of('undernutrition-under-care', thin, care)?.servedFrom).toBe('2026-01-12')
    const before = decided('2025-12-20', 'moderate')
    expect(of('undernutrition-under-care', before, thin)?.servedFrom).toBe('2026-01-10')
    const over = decided('2026-01-05', 'none')
    expect(of('undernutrition-under-care', before, over, thin)?.servedFrom).toBeUndefined()
  })
})

describe('the KIA book', () => {
  const asked = (on: string, owned: boolean) => visit(on, 'kia-book', { owned })
  it('counts when the child had one at the last asking', () => {
    expect(of('k-s')).toEqual({ indicator: 'k-s', period: '2026-01' })
    expect(of('k-s', asked('2025-06-01', true))?.servedFrom).toBe('2025-06-01')
    const lost = [asked('2025-06-01', true), asked('2026-01-31', false)]
    expect(of('k-s', ...lost)?.servedFrom).toBeUndefined()
    expect(of('k-s', asked('2026-02-01', true))?.servedFrom).toBeUndefined()
  })
})

describe('solid food', () => {
  const ate = (on: string, animalFood: boolean) =>
    visit(on, 'complementary-food', { eats: true, animalFood })
  it('counts children asked this month, by the last answer', () => {
    expect(of('solids-with-animal-food')).toBeUndefined()
    expect(of('solids-with-animal-food', ate('2026-01-05', true))?.servedFrom).toBe('2026-01-05')
    const worse = [ate('2026-01-05', true), ate('2026-01-20', false)]
    expect(of('solids-with-animal-food', ...worse)?.servedFrom).toBeUndefined()
  })
})
