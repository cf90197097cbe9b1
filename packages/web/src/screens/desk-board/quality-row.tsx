import { useStore } from '@nanostores/react'
import type { QualityTotal } from '@jejaring/core/quality/quality-api'
import { useFormat } from '../../i18n/format.ts'
import { Link } from '../../ui/link.tsx'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { boardMessages } from './desk-board.messages.ts'
import { useQualityTotal } from './use-quality-total.ts'
import './quality-row.css'

/** How the posts that serve these people do, in a row of its own under their numbers. */
export function QualityRow({ seesPosts }: { readonly seesPosts: boolean }) {
  const t = useStore(boardMessages)
  const total = useQualityTotal()
  const figures = useFigures(total, seesPosts)
  if (total === undefined) return null
  return (
    <section className="card quality-row" aria-label={t.qualityLine}>
      <div>
        <b>{t.quality}</b>
        <span className="small mid">{t.qualityPosts(total.posts)}</span>
      </div>
      {figures.map(({ word, value, of, kind }) => (
        <div key={word}>
          <b>
            {kind !== undefined && <StatusMark kind={kind} size={12} />} {value}
          </b>
          <span className="small mid">
            {of !== undefined && `${of} `}
            {word}
          </span>
        </div>
      ))}
      {seesPosts && (
        <Link href="/desk/quality" className="no-print">
          {t.qualitySee}
        </Link>
      )}
    </section>
  )
}

interface Figure {
  readonly word: string
  readonly value: string
  readonly of?: string
  readonly kind?: StatusKind
}

function useFigures(total: QualityTotal | undefined, seesPosts: boolean): readonly Figure[] {
  const t = useStore(boardMessages)
  const format = useFormat()
  if (total === undefined) return []
  const { standard, posyandu, withoutSupplies, visits, onTime, openIncidents } = total
  const share = (word: string, part: number, all: number): readonly Figure[] =>
    all === 0
      ? []
      : [
          {
            word,
            value: format.percentOf(part, all),
            of: t.qualityOf({ part: format.number(part), all: format.number(all) }),
          },
        ]
  const few = (word: string, many: number, kind: StatusKind): Figure => ({
    word,
    value: format.number(many),
    kind: many > 0 ? kind : 'ok',
  })
  return [
    ...share(t.qualityStandard, standard.met, standard.all),
    ...share(t.qualityOpen, posyandu.open, posyandu.all),
    ...share(t.qualityTime, onTime, visits),
    few(t.qualityStock, withoutSupplies, 'watch'),
    ...(seesPosts ? [few(t.qualityIncidents, openIncidents, 'watch')] : []),
  ]
}
