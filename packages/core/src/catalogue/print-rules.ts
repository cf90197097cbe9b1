/** The other half of the printed catalogue: ids, codes and rules as the program has them, for whoever checks the program. */
import type { Service } from './define.ts'
import type { Catalogue } from './indicator.ts'
import { FILES, type Shown, block, folded, table } from './print-markdown.ts'

const INTRODUCTION = `Lampiran dari [katalog layanan](${FILES.catalogue}): kode setiap isian, dan aturan seperti tertulis di program. Untuk klinisi yang memeriksa bersama pembuat program. Dicetak dari program; jangan diubah dengan tangan.`

export function printRules(catalogue: Catalogue, shown: Shown): string {
  const { chapters, rules, arithmetic } = shown
  return [
    `# Katalog layanan, versi ${catalogue.version}: aturan dan kode`,
    INTRODUCTION,
    ...chapters.flatMap(({ title, services, indicators }) => [
      `## ${title}`,
      ...services.map((service) =>
        [heading(service), ...codes(service), ...rule(rules[service.id])].join('\n\n'),
      ),
      ...catalogue.indicators
        .filter(({ group }) => indicators.includes(group))
        .map((indicator) => [heading(indicator), ...rule(rules[indicator.id])].join('\n\n')),
    ]),
    '## Hitungan klinis',
    ...Object.entries(arithmetic).map(([title, code]) => folded(title, block(code))),
    '',
  ].join('\n\n')
}

const heading = ({ id, label }: Pick<Service, 'id' | 'label'>): string =>
  `<a id="${id}"></a>\n\n### ${label.id}\n\n- Kode: \`${id}\`\n- [Baca di katalog](${FILES.catalogue}#${id})`

const rule = (code: string | undefined): readonly string[] =>
  code === undefined ? [] : [block(code)]

const codes = ({ observes }: Service): readonly string[] =>
  Object.keys(observes).length === 0
    ? []
    : [
        table(
          ['Isian', 'Nama di program', 'Kode'],
          Object.entries(observes).map(([field, { label, code }]) => [
            label.id,
            `\`${field}\``,
            `\`${code}\``,
          ]),
        ),
      ]
