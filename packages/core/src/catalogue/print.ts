/** The catalogue as a document in Indonesian, for a clinician to read and sign. */
import { printIndicator } from './print-indicator.ts'
import { type Chapter, FILES, type Shown } from './print-markdown.ts'
import { printPackage } from './print-package.ts'
import { printService } from './print-service.ts'
import { inSentence, spanWords } from './print-words.ts'
import type { Catalogue, Indicator } from './indicator.ts'

const INTRODUCTION = [
  'Dokumen ini untuk bidan, perawat dan dokter yang memeriksa isi aplikasi sebelum dipakai. Setiap layanan berisi: untuk siapa, kapan, di mana, oleh siapa, apa yang ditanyakan atau diukur, dan apa arti jawabannya.',
  'Isinya dicetak dari program yang menilai, dan sebuah tes menjaga agar keduanya selalu sama; jangan diubah dengan tangan. Hal yang ragu tercatat di [keraguan klinis](clinical-doubts.md). "Latar" berarti lazim di lapangan, tetapi naskah resminya belum dibaca; "bacaan kedua" berarti dibaca dari tulisan orang lain tentang naskah itu.',
  '**Cara membaca tabel hasil.** Baris berurut dari yang paling ringan. *Contoh* adalah satu keadaan yang masuk kelas itu. *Batas nilai* dihitung dari aturannya: sejauh mana satu angka pada contoh boleh naik atau turun, sedangkan yang lain tetap, sebelum kelasnya berganti; kedua angka batas masih termasuk. *Kata untuk keluarga* dibaca kader; *sebutan klinis* hanya dibaca tenaga kesehatan.',
  `Aturan seperti tertulis di program, kode setiap isian dan hitungan klinis ada di [lampiran](${FILES.rules}).`,
  'Umur dihitung dalam bulan atau tahun penuh. Batas umur: "sejak" termasuk hari itu, "sebelum" tidak.',
].join('\n\n')

export function printCatalogue(catalogue: Catalogue, shown: Shown): string {
  const { version, episodes, indicators, healthChecks = [] } = catalogue
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
    [
      ...filled.map((chapter, at) => `${at + 1}. [${chapter.title}](#bab-${at + 1})`),
      `${filled.length + 1}. [${PACKAGES}](#ckg)`,
      `${filled.length + 2}. [${EPISODES}](#masa)`,
    ].join('\n'),
    ...filled.flatMap((chapter, at) => [
      `<a id="bab-${at + 1}"></a>\n\n## ${chapter.title}`,
      contents(chapter, own(chapter)),
      ...chapter.services.map((service) => printService(service, shown)),
      ...(own(chapter).length === 0 ? [] : [`### Indikator: ${inSentence(chapter.title)}`]),
      ...own(chapter).map(printIndicator),
    ]),
    `<a id="ckg"></a>\n\n## ${PACKAGES}`,
    'Setiap orang mempunyai satu paket setahun, menurut umurnya pada 31 Desember. Setiap bagian cukup dilakukan sekali dalam tahun itu, oleh layanan mana pun yang disebut. "Bacaan kedua" berarti perubahan tahun 2026 yang belum dibaca dari naskah resminya.',
    ...healthChecks.map(printPackage),
    `<a id="masa"></a>\n\n## ${EPISODES}`,
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
    '',
  ].join('\n\n')
}

const PACKAGES = 'Pemeriksaan kesehatan gratis (CKG)'
const EPISODES = 'Masa yang diikuti'

const contents = ({ services }: Chapter, indicators: readonly Indicator[]): string =>
  [
    ...services.map(({ id, label }) => `- [${label.id}](#${id})`),
    ...indicators.map(({ id, label }) => `- Indikator: [${label.id}](#${id})`),
  ].join('\n')
