import { describe, expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { supplies } from '../catalogue/supplies.ts'
import { balanceOf, notHere, type StockMove } from './stock.ts'

const [first, second] = [localDate('2026-11-20'), localDate('2026-11-22')]
const move = (kind: StockMove['kind'], amount: number, on = first): StockMove => ({
  kind,
  amount,
  on,
})

describe('the stock of a post', () => {
  it('is what was counted, with what came and without what went since', () => {
    expect(balanceOf([])).toBeUndefined()
    expect(balanceOf([move('in', 50), move('out', 20)])).toEqual({ left: 30 })
    expect(balanceOf([move('in', 50), move('count', 41), move('out', 1)])).toEqual({ left: 40 })
  })

  it('is empty since the day nothing was left, however often that is written again', () => {
    const empty = [move('in', 5), move('out', 9), move('count', 0, second)]
    expect(balanceOf(empty)).toEqual({ left: 0, emptySince: first })
    expect(balanceOf([...empty, move('in', 1, second)])).toEqual({ left: 1 })
  })

  it('knows services by their ids, each item once', () => {
    const known = new Set(catalogue.services.map(({ id }) => id))
    expect(supplies.flatMap(({ services }) => services).filter((id) => !known.has(id))).toEqual([])
    expect(new Set(supplies.map(({ id }) => id)).size).toBe(supplies.length)
  })
})

describe('a service is not here today', () => {
  const bcg = { id: 'bcg', givenBy: ['midwife', 'nurse', 'doctor'] } as const
  const here = { balances: new Map(), absent: [] }

  it('when its item is empty, not when nobody counted it', () => {
    expect(notHere(bcg, here, supplies)).toBeUndefined()
    const balances = new Map([['vaccine.bcg', { left: 0, emptySince: first }]])
    expect(notHere(bcg, { ...here, balances }, supplies)).toEqual({
      because: 'stock',
      item: 'vaccine.bcg',
      since: first,
    })
  })

  it('when everybody who may give it is away; a kader may always come', () => {
    expect(notHere(bcg, { ...here, absent: ['midwife', 'nurse'] }, supplies)).toBeUndefined()
    const nobody = { ...here, absent: ['midwife', 'nurse', 'doctor'] as const }
    expect(notHere(bcg, nobody, supplies)).toEqual({ because: 'staff' })
    const byKader = { id: 'child-growth', givenBy: ['kader', 'midwife'] } as const
    expect(notHere(byKader, nobody, supplies)).toBeUndefined()
  })
})
