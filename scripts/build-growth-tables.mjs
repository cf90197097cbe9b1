// Builds packages/core/src/growth/tables/who-tables.ts from two npm packages that carry WHO's
// published numbers: jsgrowup (WHO 2006 by week, month and half centimetre) and who-growth (the
// workbooks of WHO 2007 by month). `--check` compares instead of writing.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { readSheet } from './growth-tables/sheet.mjs'

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

/** Whole numbers as first value, first difference, then second differences: mostly one digit each. */
function pack(rows, name) {
  const scale = 10 ** decimals[name]
  const values = rows.map((row) => Math.round(Number(row[name]) * scale))
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
  return {
    weightForAge: byAge('wfa', words, '0_5'),
    headForAge: byAge('hcfa', words, '0_5'),
    lengthForAge: byAge('lhfa', words, '0_2'),
    heightForAge: standing('lhfa', words),
    bmiForAgeLying: byAge('bmifa', words, '0_2'),
    bmiForAgeStanding: standing('bmifa', words),
    weightForLength: byLength(`wfl_${words}_0_2`, 'Length', 45, 131),
    weightForHeight: byLength(`wfh_${words}_2_5`, 'Height', 65, 111),
    heightForAge2007: byMonth(workbooks2007.heightForAge[sex], 168),
    bmiForAge2007: byMonth(workbooks2007.bmiForAge[sex], 168),
    weightForAge2007: byMonth(workbooks2007.weightForAge[sex], 60),
  }
}

function source() {
  const lines = [
    '// Written by scripts/build-growth-tables.mjs; see NOTICE.md for origin and licences.',
    '/** L and M in 1/10 000, S in 1/100 000, as second differences. `reference.ts` reads them. */',
    'export const whoTables = {',
  ]
  for (const sex of Object.keys(sexes)) {
    lines.push(`  ${sex}: {`)
    for (const [name, rows] of Object.entries(tablesOf(sex))) {
      lines.push(`    ${name}: {`)
      for (const column of Object.keys(decimals)) {
        lines.push(`      ${column}: '${pack(rows, column)}',`)
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
