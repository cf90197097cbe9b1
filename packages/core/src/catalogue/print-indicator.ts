import type { Indicator, Population } from './indicator.ts'
import { type Shown, block, folded } from './print-markdown.ts'
import { spanWords } from './print-words.ts'

export function printIndicator(indicator: Indicator, { rules }: Shown): string {
  const { id, label, source, population, period, target, wanted, unknown } = indicator
  return [
    `<a id="${id}"></a>\n\n#### ${label.id}`,
    [
      `- Kode: \`${id}\``,
      `- Sumber: ${source}`,
      `- Yang dihitung: ${populationWords(population)}`,
      `- Masa: ${periodWords[period]}; ${wanted === 'few' ? 'paling banyak' : 'target bawaan'} ${target}%`,
      `- Yang tidak diketahui: ${unknown.id}`,
    ].join('\n'),
    ...(rules[id] === undefined
      ? []
      : [folded('Aturan seperti tertulis di program', block(rules[id]))]),
  ].join('\n\n')
}

const periodWords = {
  month: 'bulan',
  year: 'tahun',
  schoolYear: 'tahun ajaran, 1 Juli sampai 30 Juni',
} as const

function populationWords(population: Population): string {
  switch (population.kind) {
    case 'everybody':
      return 'semua orang yang terdaftar'
    case 'age':
      return `umur ${spanWords(population.from)} sampai sebelum ${spanWords(population.before)} pada hari terakhir`
    case 'reaches':
      return `mencapai umur ${spanWords(population.age)}`
    case 'episodeEnds':
      return `${population.episode.label.id.toLowerCase()} yang berakhir, atau diperkirakan berakhir, dalam masa itu`
    case 'during':
      return `dalam ${population.episode.label.id.toLowerCase()} pada hari mana pun`
  }
}
