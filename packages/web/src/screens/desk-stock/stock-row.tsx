import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { moveKinds, type MoveKind, type StockItem } from '@jejaring/core/stock/stock'
import type { NewStockMove, Stock } from '@jejaring/core/sync/stock'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { newId } from '../../store/write-down.ts'
import { Choice } from '../../ui/choice.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { stockMessages } from './desk-stock.messages.ts'

interface Props {
  readonly item: StockItem
  readonly balance: Stock['balances'][number] | undefined
  readonly today: LocalDate
  readonly onMove: (move: Omit<NewStockMove, 'facility'>) => Promise<boolean>
}

/** One item: what is left, and what came, went or was counted. Enter saves. */
export function StockRow({ item, balance, today, onMove }: Props) {
  const t = useStore(stockMessages)
  const say = useText()
  const format = useFormat()
  const [kind, setKind] = useState<MoveKind>('count')
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const name = say(item.label)
  const isEmpty = balance?.emptySince !== undefined
  const submit = async () => {
    const amount = Number(typed)
    if (typed === '' || !Number.isInteger(amount) || amount < 0 || state === 'busy') return
    setState('busy')
    const isSaved = await onMove({ id: newId(), item: item.id, kind, amount })
    setState(isSaved ? 'ready' : 'failed')
    if (isSaved) setTyped('')
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {balance === undefined ? (
          <span className="dim">{t.uncounted}</span>
        ) : (
          <span className="stock-left">
            <StatusMark kind={isEmpty ? 'act' : 'ok'} size={16} />
            <b>{format.number(balance.left)}</b> {say(item.unit)}
            <span className={isEmpty ? 'stock-empty' : 'dim'}>
              {balance.emptySince === undefined
                ? t.counted({ day: format.day(balance.last, today) })
                : t.emptySince({ day: format.day(balance.emptySince, today) })}
            </span>
          </span>
        )}
      </td>
      <td>
        <form
          className="stock-move"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <Choice
            label={t.note}
            value={kind}
            options={moveKinds.map((value) => ({ value, label: t[value] }))}
            onChoose={(chosen) => setKind(moveKinds.find((one) => one === chosen) ?? 'count')}
          />
          <input
            className="plain-input"
            type="number"
            min={0}
            max={1_000_000}
            inputMode="numeric"
            aria-label={t.amount({ item: name })}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Button type="submit" variant="light" loading={state === 'busy'} disabled={typed === ''}>
            {t.save}
          </Button>
          {state === 'failed' && <span className="stock-empty">{t.notSaved}</span>}
        </form>
      </td>
    </tr>
  )
}
