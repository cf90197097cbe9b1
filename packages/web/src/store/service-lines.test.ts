import { expect, it } from 'vitest'
import { isHidden } from '@jejaring/core/catalogue/sensitive'
import { rules } from '@jejaring/core/catalogue/rules'
import { servicesById } from '@jejaring/core/judge/history'
import { reasonFor } from '../forms/reason-for.ts'
import { serviceLines } from './service-lines.at-build.ts'

it('is plain data, which a build can write down', () => {
  expect(JSON.parse(JSON.stringify(serviceLines))).toEqual(serviceLines)
})

it('says of every referral to every reader what the rules say', () => {
  const lines = new Map(Object.entries(serviceLines))
  const services = servicesById(rules)
  const referring = rules.services.flatMap((service) =>
    Object.entries(service.outcomes).flatMap(([scale, { classes }]) =>
      Object.keys(classes).flatMap((outcome) =>
        classes[outcome]?.refer === undefined ? [] : [{ service: service.id, scale, outcome }],
      ),
    ),
  )
  expect(referring.length).toBeGreaterThan(100)
  for (const rule of referring) {
    const made = { reason: '', because: { ...rule, encounter: 'e' } }
    for (const cadre of ['kader', 'midwife'] as const) {
      expect(reasonFor(cadre, lines, made)).toEqual(reasonFor(cadre, services, made))
    }
  }
})

it('knows every service that a kader may be shown', () => {
  const open = rules.services.filter((service) => !isHidden(service))
  expect(open.filter(({ id }) => serviceLines[id] === undefined)).toEqual([])
})
