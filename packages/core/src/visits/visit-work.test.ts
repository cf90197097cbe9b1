import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/index.ts'
import { servicesById } from '../judge/history.ts'
import { visitWorkOf } from './visit-work.ts'

const workOf = (id: string) => {
  const service = servicesById(catalogue).get(id)
  if (service === undefined) throw new Error(id)
  return visitWorkOf(service)
}

describe('a kader goes to the house', () => {
  it.each(['hypertension-control', 'tb-control', 'supplementary-food', 'visit-chronic'])(
    'for a treatment that is not followed: %s',
    (id) => expect(workOf(id)).toBe('notFollowed'),
  )
  it.each([
    'child-growth',
    'vitamin-a',
    'blood-pressure-screening',
    'skilas',
    'girls-iron-tablets',
  ])('for what she may give there: %s', (id) => expect(workOf(id)).toBe('missed'))
  it.each([
    'dpt-hb-hib',
    'measles-rubella',
    'antenatal-contact',
    'postnatal-contact',
    'neonatal-visit',
  ])('for whom she fetches to a dose or a contact: %s', (id) => expect(workOf(id)).toBe('missed'))
})

it.each(['adult-fitness', 'adult-teeth', 'cataract-check', 'lipid-profile', 'td-school', 'kpsp'])(
  'nobody is visited for %s alone: others give it',
  (id) => expect(workOf(id)).toBeUndefined(),
)
