/** The catalogue as a document in Indonesian, for a clinician to read and sign. */
import { printIndicator } from './print-indicator.ts'
import { type Shown, block } from './print-markdown.ts'
import { printService } from './print-service.ts'
import type { Catalogue } from './indicator.ts'

export function printCatalogue(catalogue: Catalogue, shown: Shown): string {
  const { version, services, episodes, indicators } = catalogue
  return [
    `# Katalog layanan, versi ${version}`,
    'Dicetak dari kode program. Tes menjaga agar isinya selalu sama dengan kode; jangan diubah dengan tangan. Setiap aturan perlu diperiksa dan ditandatangani klinisi sebelum dipakai; hal yang ragu tercatat di `clinical-doubts.md`. Umur dihitung dalam bulan atau tahun penuh. "Latar" berarti lazim di lapangan, tetapi naskah resminya belum dibaca.',
    '## Isi',
    services.map(({ id, label }) => `- [${label.id}](#${id})`).join('\n'),
    '## Layanan',
    ...services.map((service) => printService(service, shown)),
    '## Episode',
    ...episodes.map(({ label, source, expected, lapses }) =>
      [
        `### ${label.id}`,
        `Sumber: ${source}.`,
        ...(expected === undefined
          ? []
          : [`Diperkirakan berakhir ${expected.days} hari sejak awal.`]),
        ...(lapses === undefined ? [] : [`Ditutup tanpa hasil ${lapses.days} hari sejak awal.`]),
      ].join('\n\n'),
    ),
    '## Indikator',
    ...indicators.map((indicator) => printIndicator(indicator, shown)),
    '## Hitungan klinis',
    'Batas setiap kelas, seperti tertulis di program.',
    ...Object.entries(shown.arithmetic).map(([title, code]) => `### ${title}\n\n${block(code)}`),
    '',
  ].join('\n\n')
}
