import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import { criteria, type Criterion } from '@jejaring/core/rollout/criteria'
import { gapKinds, gapsOf, type Gap } from '@jejaring/core/rollout/gaps'
import { siteKinds } from '@jejaring/core/rollout/site'
import type { Rollout, Site } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { moreMessages } from './rollout-more.messages.ts'

/** Vacancies and equipment that lack, per place, to print and hand in. */
export function DeskGaps({ rollout: { sites } }: { readonly rollout: Rollout }) {
  const t = useStore(moreMessages)
  const [search, setSearch] = useSearchParams()
  const kind = siteKinds.find((one) => one === search.get('kind')) ?? 'pustu'
  // A Puskesmas has neither a vacancy nor equipment among its criteria.
  const shownKind = kind === 'puskesmas' ? 'pustu' : kind
  const puskesmas = search.get('puskesmas') ?? ''
  const ofKind = sites.filter((site) => site.kind === shownKind)
  // Not asked for: what there is something to say about.
  const what =
    gapKinds.find((one) => one === search.get('what')) ??
    gapKinds.find((one) => gapsOf(ofKind, one).length > 0) ??
    'staff'
  const choose = (name: string, value: string) =>
    setSearch({ kind: shownKind, what, puskesmas, [name]: value }, { replace: true })
  const gaps = gapsOf(
    ofKind.filter((site) => puskesmas === '' || site.puskesmas === puskesmas),
    what,
  )
  const names = [...new Set(ofKind.flatMap((site) => site.puskesmas ?? []))].toSorted()
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.gapsTitle}</h1>
          <p>{t.gapsText}</p>
        </div>
        <div className="desk-tools">
          <Segmented
            label={t.place}
            value={shownKind}
            options={(['pustu', 'posyandu'] as const).map((value) => ({ value, label: t[value] }))}
            onChoose={(value) => choose('kind', value)}
          />
          <Segmented
            label={t.what}
            value={what}
            options={gapKinds.map((value) => ({ value, label: t[value] }))}
            onChoose={(value) => choose('what', value)}
          />
          <Choice
            label={t.puskesmas}
            value={puskesmas}
            options={[
              { value: '', label: t.everywhere },
              ...names.map((name) => ({ value: name, label: name })),
            ]}
            onChoose={(value) => choose('puskesmas', value)}
          />
          <PrintButton>{t.print}</PrintButton>
        </div>
      </div>
      <p className="print-only">
        {t[shownKind]}, {t[what]} {puskesmas}
      </p>
      {gaps.length === 0 ? (
        <EmptyState icon={IconChecks} title={t.noGaps} text={t.noGapsText} />
      ) : (
        <>
          <Sums gaps={gaps} all={criteria[shownKind]} />
          <GapTable gaps={gaps} />
        </>
      )}
    </>
  )
}

function Sums({
  gaps,
  all,
}: {
  readonly gaps: readonly Gap<Site>[]
  readonly all: readonly Criterion[]
}) {
  const t = useStore(moreMessages)
  const say = useText()
  const format = useFormat()
  return (
    <ul className="gap-sums">
      {all.map((criterion) => {
        const missing = gaps.filter((gap) => gap.missing.includes(criterion)).length
        const arranging = gaps.filter((gap) => gap.arranging.includes(criterion)).length
        return missing + arranging === 0 ? null : (
          <li key={criterion.id}>
            {t.sum({
              what: say(criterion.short),
              missing: format.number(missing),
              arranging: format.number(arranging),
            })}
          </li>
        )
      })}
    </ul>
  )
}

function GapTable({ gaps }: { readonly gaps: readonly Gap<Site>[] }) {
  const t = useStore(moreMessages)
  const say = useText()
  const words = (some: readonly Criterion[]) => some.map(({ short }) => say(short)).join(', ')
  return (
    <div className="card">
      <table className="stacked-table">
        <thead>
          <tr>
            <th scope="col">{t.puskesmas}</th>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.missing}</th>
            <th scope="col">{t.arranging}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ site, missing, arranging }) => (
            <tr key={site.id}>
              <td>{site.puskesmas}</td>
              <th scope="row">{site.name}</th>
              <td data-label={t.missing}>{words(missing)}</td>
              <td data-label={t.arranging}>{words(arranging)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
