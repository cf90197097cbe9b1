/** The catalogue as a document in Indonesian, for a clinician to read and sign. */
import { printIndicator } from './print-indicator.ts'
import { type Chapter, type Shown, block, folded } from './print-markdown.ts'
import { printService } from './print-service.ts'
import { spanWords } from './print-words.ts'
import type { Catalogue, Indicator } from './indicator.ts'

const INTRODUCTION = [
  'Dokumen ini untuk bidan, perawat dan dokter yang memeriksa isi aplikasi sebelum dipakai. Setiap layanan berisi: untuk siapa, kapan, di mana, oleh siapa, apa yang ditanyakan atau diukur, dan apa arti jawabannya.',
  'Isinya dicetak dari program yang menilai, dan sebuah tes menjaga agar keduanya selalu sama; jangan diubah dengan tangan. Hal yang ragu tercatat di `clinical-doubts.md`. "Latar" berarti lazim di lapangan, tetapi naskah resminya belum dibaca.',
  '**Cara membaca tabel hasil.** Baris berurut dari yang paling ringan. *Contoh* adalah satu keadaan yang masuk kelas itu. *Batas nilai* dihitung dari aturannya: sejauh mana satu angka pada contoh boleh naik atau turun, sedangkan yang lain tetap, sebelum kelasnya berganti; kedua angka batas masih termasuk. *Kata untuk keluarga* dibaca kader; *sebutan klinis* hanya dibaca tenaga kesehatan.',
  'Umur dihitung dalam bulan atau tahun penuh. Batas umur: "sejak" termasuk hari itu, "sebelum" tidak.',
].join('\n\n')

export function printCatalogue(catalogue: Catalogue, shown: Shown): string {
  const { version, episodes, indicators } = catalogue
  const { chapters } = shown
  const own = (chapter: Chapter): readonly Indicator[] =>
    indicators.filter(({ group }) => chapter.indicators.includes(group))
  const filled = chapters.filter(
    (chapter) => chapter.services.length > 0 || own(chapter).length > 0,
  )
  return [
    `# Katalog layanan, versi ${version}`,
    INTRODUCTION,
    '## Isi',
    ...filled.map((chapter) => contents(chapter, own(chapter))),
    ...filled.flatMap((chapter) => [
      `## ${chapter.title}`,
      ...chapter.services.map((service) => printService(service, shown)),
      ...(own(chapter).length === 0 ? [] : [`### Indikator: ${chapter.title.toLowerCase()}`]),
      ...own(chapter).map((indicator) => printIndicator(indicator, shown)),
    ]),
    '## Masa yang diikuti',
    'Kehamilan, nifas, atau penyakit yang sedang dirawat. Selama masa itu berlaku layanan dan jadwal tersendiri.',
    ...episodes.map(({ label, source, expected, lapses, sensitive }) =>
      [
        `### ${label.id}`,
        [
          `- Sumber: ${source}`,
          ...(expected === undefined
            ? []
            : [`- Diperkirakan berakhir ${spanWords(expected)} sejak awal.`]),
          ...(lapses === undefined
            ? []
            : [`- Ditutup dengan sendirinya ${spanWords(lapses)} sejak awal.`]),
          ...(sensitive === true ? ['- Tidak terlihat oleh kader.'] : []),
        ].join('\n'),
      ].join('\n\n'),
    ),
    '## Lampiran: hitungan klinis',
    'Seperti tertulis di program.',
    ...Object.entries(shown.arithmetic).map(([title, code]) => folded(title, block(code))),
    '',
  ].join('\n\n')
}

const contents = ({ title, services }: Chapter, indicators: readonly Indicator[]): string =>
  [
    `**${title}**`,
    '',
    ...services.map(({ id, label }) => `- [${label.id}](#${id})`),
    ...indicators.map(({ id, label }) => `- Indikator: [${label.id}](#${id})`),
  ].join('\n')
