import { readdir, readFile } from 'node:fs/promises'
import { localDate, monthOf } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { explain, type Explanation } from '@jejaring/core/judge/explain'
import { periodsOf } from '@jejaring/core/judge/periods'
import { expect, it } from 'vitest'
import { readPerson } from './person-file.ts'

const on = localDate('2026-11-22')
const docs = new URL('../../../../docs/', import.meta.url)
const howTo = await readFile(new URL('how-to/explain-a-person.md', docs), 'utf8')
const examples = [
  ...howTo.matchAll(/\*\*\[([a-z-]+)\]\([^)]*\)\*\*[^\n]*\n\n```text\n([^`]*)```/g),
].map(([, name = '', lines = '']) => ({ name, lines: lines.trim().split('\n') }))

it('tells of every example', async () => {
  const files = await readdir(new URL('examples/explain/', docs))
  expect(examples.map(({ name }) => `${name}.json`).toSorted()).toEqual(files.toSorted())
})

it.each(examples)('explains $name as the how-to says', async ({ name, lines }) => {
  const file = await readFile(new URL(`examples/explain/${name}.json`, docs), 'utf8')
  const read = readPerson(JSON.parse(file), catalogue, on)
  if (typeof read === 'string') throw new Error(read)
  expect(read.problems).toEqual([])
  const periods = periodsOf(monthOf(localDate('2026-01-01')), monthOf(on))
  const explanation = explain(read.record, on, { catalogue, facts: read.facts, periods })
  if (explanation === undefined) throw new Error(`nothing to judge in ${name}`)
  const told = linesOf(explanation)
  expect(lines.filter((line) => !told.has(line))).toEqual([])
})

const posts = { pustu: 'Pustu', puskesmas: 'Puskesmas', hospital: 'hospital' } as const

function linesOf({ outcomes, services, marks }: Explanation): ReadonlySet<string> {
  return new Set([
    ...outcomes.flatMap((judged) => {
      const fired = [judged.refer ?? [], judged.also ?? []].flat()
      return Object.entries(judged.outcomes).map(([scale, outcome]) => {
        const refer = fired.find((one) => one.scale === scale)
        const sent =
          refer === undefined ? '' : `, to the ${posts[refer.to]} within ${refer.withinDays} days`
        return `${judged.on} ${judged.service} ${scale}: ${outcome}${sent}`
      })
    }),
    ...services.map(({ service, dose, status, reason }) =>
      [service, ...(dose === undefined ? [] : [dose]), `${status}: ${reason.id}`].join(' '),
    ),
    ...marks.map(
      (mark) => `${mark.indicator} ${mark.period} ${mark.served ? 'served' : 'not served'}`,
    ),
  ])
}
