import { describe, expect, it } from 'vitest'
import { childDangerSigns, signsOfOtherAge } from './child-danger-signs.ts'

describe('danger signs of a child', () => {
  const all = { convulsion: false, chestIndrawing: false, blue: false }
  const infant = Object.fromEntries(signsOfOtherAge(24).map((sign) => [sign, false]))
  const child = Object.fromEntries(signsOfOtherAge(1).map((sign) => [sign, false]))

  it('are those of MTBM below two months and of MTBS from then on', () => {
    expect(childDangerSigns({ ...all, ...infant }, 1)).toBe('none')
    expect(childDangerSigns({ ...all, ...child }, 2)).toBe('none')
    expect(childDangerSigns(all, 2)).toBeUndefined()
  })
  it.each([...Object.keys(all), ...signsOfOtherAge(24)])('below two months: %s refers', (sign) => {
    expect(childDangerSigns({ ...all, ...infant, [sign]: true }, 1)).toBe('present')
  })
  it.each([...Object.keys(all), ...signsOfOtherAge(1)])('from two months: %s refers', (sign) => {
    expect(childDangerSigns({ [sign]: true }, 2)).toBe('present')
  })
})
