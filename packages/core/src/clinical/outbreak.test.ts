import { describe, expect, it } from 'vitest'
import { outbreakDisease, outbreakSign } from '../catalogue/observations/infection.ts'
import { noticeUrgency, signUrgency } from './outbreak.ts'

describe('early warning', () => {
  it('knows all 24 codes of the table, and reports these at once', () => {
    const codes = Object.keys(outbreakDisease.options)
    expect(codes.map((code) => code.split('-')[0])).toEqual(
      'a b c d e f g h j k l m n p q r s t u v w y z ac'.split(' '),
    )
    expect(
      codes.filter((code) => noticeUrgency(code) === 'at-once').map((code) => code.split('-')[0]),
    ).toEqual('j k l m n p q r s t u v w'.split(' '))
    expect(noticeUrgency('a-acute-diarrhoea')).toBe('weekly')
    expect(noticeUrgency(undefined)).toBeUndefined()
  })
  it('lets a kader report four signs now and the others today', () => {
    const found = Object.keys(outbreakSign.options).map((sign) => [sign, signUrgency(sign)])
    expect(found.filter(([, urgency]) => urgency === 'now').map(([sign]) => sign)).toEqual([
      'rash',
      'limp-limb',
      'animal-bite',
      'several-ill',
    ])
    expect(signUrgency('none')).toBe('none')
    expect(signUrgency('diarrhoea')).toBe('today')
    expect(signUrgency(undefined)).toBeUndefined()
  })
})
