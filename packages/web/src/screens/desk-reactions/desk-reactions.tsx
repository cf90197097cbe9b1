import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload, IconVaccine } from '@tabler/icons-react'
import { useState } from 'react'
import { yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { servicesById } from '@jejaring/core/judge/history'
import { isSerious } from '@jejaring/core/reaction/reaction-body'
import {
  outcomeWords,
  seriousWords,
  signWords,
  toldWords,
} from '@jejaring/core/reaction/reaction-words'
import type { Me } from '@jejaring/core/sync/account'
import type { Reactions } from '@jejaring/core/sync/reactions'
import { useFormat } from '../../i18n/format.ts'
import { $locale } from '../../i18n/locale.ts'
import { useText } from '../../i18n/use-text.ts'
import { kindOf } from '../../reaction/reactions.tsx'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { reactionListMessages } from './desk-reactions.messages.ts'
import { useFollowed } from '../../session/use-asked.ts'
import '../desk-referrals/desk-referrals.css'

const YEARS_BACK = 4

/** Who fell ill after a vaccine, to look at, to print and to hand on. */
export default function DeskReactions({ me }: { readonly me: Me }) {
  const t = useStore(reactionListMessages)
  const language = useStore($locale)
  const thisYear = yearOf(me.today)
  const [year, setYear] = useState(thisYear)
  const { value: list, again } = useFollowed<Reactions>(`/api/reactions?year=${year}`)
  return (
    <div className="desk-referrals">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          {typeof list === 'object' && <p>{t.line(list.reactions.length)}</p>}
        </div>
        <div className="desk-tools no-print">
          <Choice
            label={t.year}
            value={String(year)}
            options={Array.from({ length: YEARS_BACK }, (_, back) => {
              const value = String(thisYear - back)
              return { value, label: value }
            })}
            onChoose={(chosen) => setYear(Number(chosen))}
          />
          <PrintButton>{t.print}</PrintButton>
          <Button
            component="a"
            href={`/api/reactions?year=${year}&language=${language}&format=xlsx`}
            download
            leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
          >
            {t.download}
          </Button>
        </div>
      </div>
      {list === undefined && <Waiting rows={6} />}
      {list === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
      )}
      {typeof list === 'object' && list.reactions.length === 0 && (
        <EmptyState icon={IconVaccine} title={t.emptyTitle} text={t.emptyText} />
      )}
      {typeof list === 'object' && list.reactions.length > 0 && (
        <div className="card">
          {list.reactions.map((one) => (
            <Row key={one.reaction.id} one={one} today={list.today} />
          ))}
        </div>
      )}
    </div>
  )
}

interface RowProps {
  readonly one: Reactions['reactions'][number]
  readonly today: LocalDate
}

function Row({ one: { person, reaction, batches }, today }: RowProps) {
  const t = useStore(reactionListMessages)
  const say = useText()
  const format = useFormat()
  const places = usePlaceNames()
  const vaccines = reaction.vaccines.flatMap((id) => services.get(id)?.label ?? []).map(say)
  const signs = reaction.signs.map((sign) => say(signWords[sign]))
  const why = reaction.serious.map((reason) => say(seriousWords[reason]))
  const told = reaction.told.map((whom) => say(toldWords[whom]))
  return (
    <ListRow
      href={`/desk/people/${person.village}/${person.id}`}
      leading={<StatusMark kind={kindOf(reaction)} size={20} />}
      title={person.name}
      aside={`${format.age(person.birthDate, today)}, ${places.neighbourhood(person.neighbourhood)}, ${places.village(person.village)}`}
      text={
        <>
          {[...signs, ...why].join(', ')}
          <br />
          {[
            ...vaccines,
            batches.length === 0 ? t.noBatch : t.batch({ numbers: batches.join(', ') }),
            t.began({
              day: format.day(reaction.began, today),
              given: format.day(reaction.given, today),
            }),
          ].join(', ')}
          <br />
          <span className="dim">
            {[
              say(outcomeWords[reaction.outcome]),
              told.length === 0 ? t.toldNobody : t.told({ whom: told.join(', ') }),
              ...(reaction.isCompleted ? [] : [t.open]),
            ].join(', ')}
          </span>
        </>
      }
      trailing={<Tag>{isSerious(reaction) ? t.serious : t.notSerious}</Tag>}
    />
  )
}

const services = servicesById(catalogue)
