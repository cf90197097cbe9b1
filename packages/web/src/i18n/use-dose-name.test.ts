import { catalogue } from '@jejaring/core/catalogue/index'
import { expect, test } from 'vitest'
import { doseNameIn } from './use-dose-name.ts'

test('in English no contact, stage or dose is named in Indonesian', () => {
  const names = catalogue.services.flatMap(({ schedule }) =>
    schedule === undefined
      ? []
      : [...JSON.stringify(schedule).matchAll(/"name":"([^"]+)"/g)].map(([, name = '']) => name),
  )
  expect(names).toContain('66 bulan')
  expect(doseNameIn('id', '66 bulan')).toBe('66 bulan')
  expect(doseNameIn('en', '66 bulan')).toBe('66 months')
  const words = /bulan|hari|minggu|kelas|tahun|kali/i
  expect(names.map((name) => doseNameIn('en', name)).filter((name) => words.test(name))).toEqual([])
})
