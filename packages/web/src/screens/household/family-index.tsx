import { useStore } from '@nanostores/react'
import { iksOf, type Iks, type IksAnswer, type IksClass } from '@jejaring/core/household/iks'
import { current } from '@jejaring/core/journal/writes'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { today } from '../../store/device-clock.ts'
import type { FamilyView } from '../../store/use-family.ts'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { StatusMark, type StatusKind } from '../../ui/status-mark.tsx'
import { householdMessages } from './household.messages.ts'

const classMark = {
  healthy: 'ok',
  'nearly-healthy': 'watch',
  'not-healthy': 'act',
} as const satisfies Readonly<Record<IksClass, StatusKind>>
const ORDER = ['no', 'unknown', 'yes'] as const
const answerMark = { no: 'watch', unknown: 'open', yes: 'ok' } as const

/** The twelve indicators of the family, what they come to, and which do not concern it. */
export function FamilyIndex({ view }: { readonly view: FamilyView }) {
  const t = useStore(householdMessages)
  const say = useText()
  const iks = iksOf(
    view.record,
    view.members.map(({ history, record }) => {
      const relation = current(record.fields.relation)
      return { ...history, ...(relation === undefined ? {} : { relation }) }
    }),
    today(),
  )
  const of = (wanted: IksAnswer) => iks.findings.filter(({ answer }) => answer === wanted)
  const words = { no: t.no, unknown: t.unknownAnswer, yes: t.yes } as const
  const classWords = {
    healthy: t.healthy,
    'nearly-healthy': t.nearlyHealthy,
    'not-healthy': t.notHealthy,
  } as const
  const others = of('not-applicable')
  return (
    <Section title={t.index}>
      <div className="card family-index">
        <p className="family-index-class">
          {iks.class === undefined ? (
            <Status kind="open">{t.open}</Status>
          ) : (
            <Status kind={classMark[iks.class]}>{classWords[iks.class]}</Status>
          )}
        </p>
        <Score iks={iks} />
        <ul className="family-index-list">
          {ORDER.flatMap((answer) =>
            of(answer).map(({ indicator, label }) => (
              <li key={indicator}>
                <StatusMark kind={answerMark[answer]} size={16} />
                <span className="family-index-label">{say(label)}</span>
                <span className="small mid">{words[answer]}</span>
              </li>
            )),
          )}
        </ul>
        {others.length > 0 && (
          <p className="small mid">
            {t.notApplicable({ parts: others.map(({ label }) => say(label)).join('; ') })}
          </p>
        )}
        <p className="tiny dim">{t.meaning}</p>
      </div>
    </Section>
  )
}

function Score({ iks: { findings, index, class: found } }: { readonly iks: Iks }) {
  const t = useStore(householdMessages)
  const format = useFormat()
  const count = (wanted: IksAnswer) => findings.filter(({ answer }) => answer === wanted).length
  const yes = String(count('yes'))
  const of = String(findings.length - count('not-applicable'))
  if (index !== undefined) {
    return <p className="small">{t.score({ yes, of, index: format.number(index, 2) })}</p>
  }
  return (
    <p className="small">
      {t.openScore({ yes, of, unknown: String(count('unknown')) })}{' '}
      {found !== undefined && t.openClass}
    </p>
  )
}
