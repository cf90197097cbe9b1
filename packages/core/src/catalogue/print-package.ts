import type { Way } from './packages/done-by.ts'
import type { HealthCheck, Part } from './packages/health-check.ts'
import { table } from './print-markdown.ts'
import { ageWords, inSentence, spanWords } from './print-words.ts'

/** One age group of the free health check: which parts, for whom, and what makes each of them done. */
export const printPackage = ({ id, label, source, from, before, parts }: HealthCheck): string =>
  [
    `<a id="${id}"></a>\n\n### ${label.id}`,
    [
      `- Untuk: ${ageWords(from, before)} pada 31 Desember tahun itu`,
      '- Kapan: setahun sekali; lengkap pada hari bagian terakhirnya dilakukan',
      `- Sumber: ${source}`,
    ].join('\n'),
    table(
      ['Bagian', 'Untuk siapa', 'Sudah bila tahun itu ada', 'Isian yang harus ada', 'Dasar'],
      Object.values(parts).map((part) => [
        part.label.id,
        whoWords(part),
        part.by.map(({ service }) => `[${service.label.id}](#${service.id})`).join(' atau '),
        fieldWords(part),
        part.secondHand === true ? 'bacaan kedua' : '',
      ]),
    ),
  ].join('\n\n')

const whoWords = ({ sex, from, only }: Part): string =>
  [
    ...(sex === undefined ? [] : [sex === 'female' ? 'perempuan' : 'laki-laki']),
    ...(from === undefined ? [] : [`sejak umur ${spanWords(from)}`]),
    ...(only === undefined ? [] : [only.label.id]),
  ].join(', ') || 'semua'

/** What each of its services must have asked; said once where several ask alike. */
const fieldWords = ({ by }: Part): string => [...new Set(by.map(wayWords))].join(' **atau** ')

const wayWords = ({ service, fields, wholly }: Way): string =>
  wholly === true && fields.length > 1
    ? 'semua isian wajib'
    : fields
        .map((group) =>
          group
            .flatMap((field) => service.observes[field]?.label.id ?? [])
            .map(inSentence)
            .join(' / '),
        )
        .join('; ')
