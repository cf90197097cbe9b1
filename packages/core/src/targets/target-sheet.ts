import type { Indicator } from '../catalogue/indicator.ts'
import { targetColumns, type TargetColumn } from '../sync/targets.ts'
import { finderOf, spoken, type Found, type Named } from './find-named.ts'

export interface TargetVillage {
  readonly code: string
  readonly name: string
}

/** The heads of a template; what is understood is more, see below. */
export const templateHead = [
  'Kode desa',
  'Desa',
  'Indikator',
  'Nama indikator',
  'Tahun',
  'Sasaran',
  'Sumber',
] as const

const heads: Readonly<Record<TargetColumn, readonly string[]>> = {
  village: ['kode desa', 'kode wilayah', 'village code', 'desa', 'kelurahan', 'village', 'wilayah'],
  indicator: ['indikator', 'indicator', 'id indikator', 'nama indikator', 'indicator name'],
  year: ['tahun', 'year'],
  value: ['sasaran', 'sasaran resmi', 'jumlah', 'jumlah sasaran', 'nilai', 'target', 'value'],
  source: ['sumber', 'source', 'sumber data', 'keterangan'],
}

/** Where each column stands; of several that fit, the one whose head is named first above. */
export type Head = Readonly<Record<TargetColumn, number>>

export function headOf(cells: readonly string[]): Head | undefined {
  const written = cells.map(spoken)
  const at = (column: TargetColumn): number | undefined =>
    heads[column].map((head) => written.indexOf(spoken(head))).find((index) => index !== -1)
  const [village, indicator, year, value, source] = targetColumns.map(at)
  if (village === undefined || indicator === undefined || year === undefined) return undefined
  if (value === undefined || source === undefined) return undefined
  return { village, indicator, year, value, source }
}

/** By code with or without dots, by name with or without "Desa" before it. */
export const villageFinder = (villages: readonly TargetVillage[]): ((text: string) => Found) =>
  finderOf(
    villages.map(({ code, name }): Named => ({
      id: code,
      names: [name, `desa ${name}`, `kelurahan ${name}`, `kel ${name}`],
    })),
  )

/** By id, by its label in both languages, or by its number among the twelve: "SPM 4". */
export const indicatorFinder = (indicators: readonly Indicator[]): ((text: string) => Found) =>
  finderOf(
    indicators.map(({ id, label, short, spm }): Named => ({
      id,
      names: [
        label.id,
        label.en,
        short.id,
        short.en,
        ...(spm === undefined ? [] : [`SPM ${spm}`, `SPM 0${spm}`]),
      ],
    })),
  )

/** One row per village and indicator, filled where a number is known. */
export function templateRows(
  villages: readonly TargetVillage[],
  indicators: readonly Indicator[],
  known: {
    readonly year: number
    readonly of: (
      village: string,
      indicator: string,
    ) => { readonly value: number; readonly source: string } | undefined
  },
): readonly (readonly (string | number)[])[] {
  return villages.flatMap(({ code, name }) =>
    indicators.map(({ id, label }) => {
      const target = known.of(code, id)
      return [code, name, id, label.id, known.year, target?.value ?? '', target?.source ?? '']
    }),
  )
}
