import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapOf, readPoint } from './point.ts'

test.each([
  ['-2.87295, 108.27185', { lat: -2.87295, lon: 108.27185 }],
  ['-2.87295,108.27185', { lat: -2.87295, lon: 108.27185 }],
  ['-2,87295; 108,27185', { lat: -2.87295, lon: 108.27185 }],
  ['-2,87295 108,27185', { lat: -2.87295, lon: 108.27185 }],
  [' 5 95.3 ', { lat: 5, lon: 95.3 }],
  // The two exchanged, another country, half of a point.
  ['108.27185, -2.87295', undefined],
  ['52.5, 13.4', undefined],
  ['-2.87295', undefined],
  ['2,87295,108,27185', undefined],
  ['di balai desa', undefined],
])('%j is read as %j', (text, point) => {
  expect(readPoint(text)).toEqual(point)
})

test('every point lies on the map, and what is further north or east lies so there', () => {
  const point = fc.record({
    lat: fc.double({ min: -11, max: 6, noNaN: true }),
    lon: fc.double({ min: 95, max: 141, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const { at, km } = mapOf(points)
      expect(km).toBeGreaterThan(5)
      for (const one of points) {
        const { x, y } = at(one)
        expect(x > -1e-9 && x < 1 + 1e-9 && y > -1e-9 && y < 1 + 1e-9).toBe(true)
        expect(at({ ...one, lat: one.lat + 0.1 }).y).toBeLessThan(y)
        expect(at({ ...one, lon: one.lon + 0.1 }).x).toBeGreaterThan(x)
      }
    }),
  )
})
