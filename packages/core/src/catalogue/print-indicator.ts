import type { Indicator, Population } from './indicator.ts'
import { FILES } from './print-markdown.ts'
import { ageWords, inSentence, spanWords } from './print-words.ts'

export function printIndicator(indicator: Indicator): string {
  const { id, label, source, population, period, target, wanted, isStanding, unknown } = indicator
  return [
    `<a id="${id}"></a>\n\n#### ${label.id}`,
    [
      `- Sumber: ${source}`,
      `- Yang dihitung: ${populationWords(population)}`,
      `- Masa: ${periodWords[period]}${isStanding === true ? ' (dari beberapa bulan: bulan terakhir)' : ''}; ${wanted === 'few' ? 'paling banyak' : 'target bawaan'} ${target}%`,
      `- Yang tidak diketahui: ${unknown.id}`,
      `- [Aturan dan kode](${FILES.rules}#${id})`,
    ].join('\n'),
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
      return `${ageWords(population.from, population.before)} pada hari terakhir masa itu`
    case 'reaches':
      return `mencapai umur ${spanWords(population.age)}`
    case 'episodeEnds':
      return `${inSentence(population.episode.label.id)} yang berakhir, atau diperkirakan berakhir, dalam masa itu`
    case 'during':
      return `dalam ${inSentence(population.episode.label.id)} pada hari mana pun`
  }
}
