// Builds packages/core/src/growth/tables/who-tables.ts from two npm packages that carry WHO's
// published numbers: jsgrowup (WHO 2006 by week, month and half centimetre) and who-growth (the
// workbooks of WHO 2007 by month). `--check` compares instead of writing.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { readSheet } from './growth-tables/sheet.mjs'
import { unround } from './growth-tables/unround.mjs'

const { resolve } = createRequire(import.meta.url)
const target = join(import.meta.dirname, '../packages/core/src/growth/tables/who-tables.ts')
const sexes = { male: 'boys', female: 'girls' }
/** Digits after the point, as WHO prints them. */
const decimals = { L: 4, M: 4, S: 5 }

const of2006 = (name) =>
  JSON.parse(readFileSync(resolve(`jsgrowup/tables/${name}_zscores.json`), 'utf8'))

const of2007 = (path) => {
  const root = dirname(resolve('who-growth'))
  const [head, ...rows] = readSheet(join(root, 'resources/WHODocuments', path))
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name.trim(), row[i]])))
}

/** By age, WHO 2006: weeks 0 to 13, then months from 4 (or from 24 for the standing curve). */
function byAge(index, words, ages) {
  const weeks = of2006(`${index}_${words}_0_13`)
  expectSteps(weeks, 'Week', 0, 1, 14)
  const months = of2006(`${index}_${words}_${ages}`).filter((row) => Number(row.Month) >= 4)
  expectSteps(months, 'Month', 4, 1, ages === '0_2' ? 21 : 57)
  return [...weeks, ...months]
}

function standing(index, words) {
  const months = of2006(`${index}_${words}_2_5`)
  expectSteps(months, 'Month', 24, 1, 37)
  return months
}

function byLength(name, column, from, count) {
  const rows = of2006(name)
  expectSteps(rows, column, from, 0.5, count)
  return rows
}

/**
 * WHO 2007 is printed from month 61; children between 60 and 61 months need the row before, which is
 * taken on the parabola through the first three.
 */
function byMonth(path, count) {
  const rows = of2007(path)
  expectSteps(rows, 'Month', 61, 1, count)
  const [a, b, c] = rows
  const before = Object.fromEntries(
    Object.keys(decimals).map((name) => [name, 3 * a[name] - 3 * b[name] + Number(c[name])]),
  )
  return [before, ...rows]
}

function expectSteps(rows, column, from, step, count) {
  const steady = rows.every((row, i) => Number(row[column]) === from + i * step)
  if (!steady || rows.length !== count) throw new Error(`unexpected rows of ${column}`)
}

/** Columns in whole units of the last printed digit. */
const printed = (rows) =>
  columnsBy((name) => rows.map((row) => Math.round(Number(row[name]) * 10 ** decimals[name])))

const columnsBy = (columnOf) =>
  Object.fromEntries(Object.keys(decimals).map((name) => [name, columnOf(name)]))

const DAYS_PER_MONTH = 30.4375
const weeks = (from, to) => span(from, to).map((week) => 7 * week)
const months = (from, to) => span(from, to).map((month) => month * DAYS_PER_MONTH)
const span = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Curves by age are smooth from day 14 on, in the fifth root of age; the first fortnight stands alone. */
function smoothByAge(rows, ages) {
  const first = ages.filter((age) => age < 14).length
  const xs = ages.slice(first).map((age) => age ** 0.2)
  const columns = printed(rows)
  return columnsBy((name) => [
    ...columns[name].slice(0, first),
    ...unround(xs, columns[name].slice(first)),
  ])
}

/** Lying and standing are one curve, shifted by 0.7 cm: smoothed together, given back apart. */
function smoothByLength(lying, standing) {
  const lengths = [
    ...lying.map((row) => Number(row.Length)),
    ...standing.map((row) => Number(row.Height) + 0.7),
  ]
  const order = lengths.map((_, i) => i).sort((a, b) => lengths[a] - lengths[b])
  const columns = printed([...lying, ...standing])
  const joined = columnsBy((name) => {
    const smooth = unround(
      order.map((i) => lengths[i]),
      order.map((i) => columns[name][i]),
    )
    return lengths.map((_, i) => smooth[order.indexOf(i)])
  })
  return [
    columnsBy((name) => joined[name].slice(0, lying.length)),
    columnsBy((name) => joined[name].slice(lying.length)),
  ]
}

/**
 * In tenths of the last printed digit: first value, first difference, then second differences, which
 * are small. A column of one value is that value.
 */
function pack(column) {
  const values = column.map((value) => Math.round(value * 10))
  if (new Set(values).size === 1) return String(values[0])
  const slopes = values.map((value, i) => (i === 0 ? value : value - values[i - 1]))
  return slopes.map((slope, i) => (i < 2 ? slope : slope - slopes[i - 1])).join(' ')
}

const workbooks2007 = {
  heightForAge: {
    male: 'heightForAge/hfa-boys-z-who-2007-exp.xlsx',
    female: 'heightForAge/hfa-girls-z-who-2007-exp.xlsx',
  },
  bmiForAge: {
    male: 'bmiForAge/bmi-boys-z-who-2007-exp.xlsx',
    female: 'bmiForAge/bmi-girls-z-who-2007-exp.xlsx',
  },
  // The two files of weight carry a name of height, in the package as on WHO's pages.
  weightForAge: {
    male: 'weightForAge/hfa-boys-z-who-2007-exp_0ff9c43c-8cc0-4c23-9fc6-81290675e08b.xlsx',
    female: 'weightForAge/hfa-girls-z-who-2007-exp_7ea58763-36a2-436d-bef0-7fcfbadd2820.xlsx',
  },
}

function tablesOf(sex) {
  const words = sexes[sex]
  const fromBirth = [...weeks(0, 13), ...months(4, 60)]
  const untilTwo = [...weeks(0, 13), ...months(4, 24)]
  const fromTwo = months(24, 60)
  const [weightForLength, weightForHeight] = smoothByLength(
    byLength(`wfl_${words}_0_2`, 'Length', 45, 131),
    byLength(`wfh_${words}_2_5`, 'Height', 65, 111),
  )
  return {
    weightForAge: smoothByAge(byAge('wfa', words, '0_5'), fromBirth),
    headForAge: smoothByAge(byAge('hcfa', words, '0_5'), fromBirth),
    lengthForAge: smoothByAge(byAge('lhfa', words, '0_2'), untilTwo),
    heightForAge: smoothByAge(standing('lhfa', words), fromTwo),
    bmiForAgeLying: smoothByAge(byAge('bmifa', words, '0_2'), untilTwo),
    bmiForAgeStanding: smoothByAge(standing('bmifa', words), fromTwo),
    weightForLength,
    weightForHeight,
    heightForAge2007: printed(byMonth(workbooks2007.heightForAge[sex], 168)),
    bmiForAge2007: printed(byMonth(workbooks2007.bmiForAge[sex], 168)),
    weightForAge2007: printed(byMonth(workbooks2007.weightForAge[sex], 60)),
  }
}

function source() {
  const lines = [
    '// Written by scripts/build-growth-tables.mjs; see NOTICE.md for origin and licences.',
    '/** L and M in 1/100 000, S in 1/1 000 000, as second differences; `unpack.ts` reads them. */',
    'export const whoTables = {',
  ]
  for (const sex of Object.keys(sexes)) {
    lines.push(`  ${sex}: {`)
    for (const [name, columns] of Object.entries(tablesOf(sex))) {
      lines.push(`    ${name}: {`)
      for (const column of Object.keys(decimals)) {
        lines.push(`      ${column}: '${pack(columns[column])}',`)
      }
      lines.push('    },')
    }
    lines.push('  },')
  }
  return [...lines, '} as const', ''].join('\n')
}

const text = source()
if (!process.argv.includes('--check')) {
  writeFileSync(target, text)
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('who-tables.ts differs from what the packages give')
  process.exitCode = 1
}
