import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload, IconTable } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import {
  addMonths,
  firstDayOf,
  isLocalDate,
  monthOf,
  type LocalDate,
} from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Me } from '@jejaring/core/sync/account'
import type { Register } from '@jejaring/core/sync/register'
import { useFormat } from '../../i18n/format.ts'
import { $locale } from '../../i18n/locale.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { registerMessages } from './desk-registers.messages.ts'
import { useAsked } from '../../session/use-asked.ts'
import './desk-registers.css'

const ALL = ''
const MONTHS_BACK = 18

/** Who had a service in a month: the first rows to look at, the file to keep. */
export default function DeskRegisters({ me }: { readonly me: Me }) {
  const t = useStore(registerMessages)
  const language = useStore($locale)
  const say = useText()
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const [first] = catalogue.services
  const service = search.get('service') ?? first?.id ?? ''
  const asked = search.get('month')
  const month = asked !== null && isLocalDate(`${asked}-01`) ? asked : monthOf(me.today)
  const village = search.get('village') ?? ALL
  const query = new URLSearchParams({ service, month, language })
  if (village !== ALL) query.set('village', village)
  const { value: register, again } = useAsked<Register>(`/api/register?${query}`)
  const show = (changes: Readonly<Record<string, string>>) =>
    setSearch({ service, month, village, ...changes }, { replace: true })
  const known = catalogue.services.find(({ id }) => id === service)
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.title({ service: known === undefined ? service : say(known.label) })}</h1>
          <p>{t.line({ month: format.month(month) })}</p>
        </div>
        <div className="desk-tools">
          <Choice
            label={t.service}
            value={service}
            options={catalogue.services.map(({ id, label }) => ({ value: id, label: say(label) }))}
            onChoose={(chosen) => show({ service: chosen })}
          />
          <Choice
            label={t.month}
            value={month}
            options={monthsBefore(me.today).map((of) => ({ value: of, label: format.month(of) }))}
            onChoose={(chosen) => show({ month: chosen })}
          />
          <VillageChoice
            villages={me.villages}
            value={village}
            all={t.allVillages}
            onChoose={(chosen) => show({ village: chosen })}
          />
          <Button
            component="a"
            href={`/api/register?${query}&format=csv`}
            download
            leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
          >
            {t.download}
          </Button>
        </div>
      </div>
      {register === undefined && <Waiting rows={8} />}
      {register === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
      )}
      {typeof register === 'object' && <FirstRows register={register} />}
    </>
  )
}

function FirstRows({ register }: { readonly register: Register }) {
  const t = useStore(registerMessages)
  const format = useFormat()
  const { columns, rows, more } = register
  if (rows.length === 0) {
    return <EmptyState icon={IconTable} title={t.emptyTitle} text={t.emptyText} />
  }
  return (
    <>
      <div
        className="register card"
        tabIndex={0}
        role="region"
        aria-label={t.first({ shown: rows.length })}
      >
        <table>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={`${at} ${column}`} scope="col" title={column}>
                  <span>{column}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, at) => (
                  <td key={at}>{isLocalDate(cell) ? format.shortDay(cell) : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small dim">
        {more && t.first({ shown: rows.length })} {t.noted}
      </p>
    </>
  )
}

/** This month and those before it, newest first. */
function monthsBefore(today: LocalDate): readonly string[] {
  const first = firstDayOf(monthOf(today))
  return Array.from({ length: MONTHS_BACK }, (_, back) => monthOf(addMonths(first, -back)))
}
