import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload, IconReceipt } from '@tabler/icons-react'
import { useState } from 'react'
import type { Month } from '@jejaring/core/calendar/local-date'
import { allSources, paySources, type PaySource } from '@jejaring/core/pay/activity'
import type { PaymentList } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { payMessages } from '../../pay/pay.messages.ts'
import { useRupiah } from '../../pay/use-rupiah.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'
import { isOpen, PayAllSheet } from './pay-all-sheet.tsx'
import { TreasurerLine } from './treasurer-line.tsx'
import { useAsked } from '../../session/use-asked.ts'
import { sendPay } from './send-pay.ts'

interface Props {
  readonly me: Me
  readonly month: Month
}

/** The list that a treasurer pays from and kader sign: of one source and month, on paper and in Excel too. */
export default function PaymentView({ me, month }: Props) {
  const t = useStore(deskPayMessages)
  const text = useText()
  const [source, setSource] = useState<PaySource>('bok')
  const [isPaying, setPaying] = useState(false)
  const query = `/api/pay/list?month=${month}&source=${source}`
  const { value: list, load } = useAsked<PaymentList>(query)
  const isPayer =
    me.role === 'puskesmas' && typeof list === 'object' && list.treasurers.some((one) => one.isOwn)
  return (
    <>
      <div className="desk-tools pay-tools no-print">
        <Choice
          label={t.source}
          value={source}
          options={allSources.map((value) => ({ value, label: text(paySources[value]) }))}
          onChoose={setSource}
        />
        <PrintButton>{t.print}</PrintButton>
        <Button
          variant="default"
          component="a"
          href={`${query}&format=xlsx`}
          download
          leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
        >
          {t.excel}
        </Button>
        {isPayer && (
          <Button disabled={!list.payable.some(isOpen)} onClick={() => setPaying(true)}>
            {t.payAll}
          </Button>
        )}
      </div>
      {list === undefined && <Waiting rows={6} />}
      {list === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {typeof list === 'object' && <TreasurerLine me={me} treasurers={list.treasurers} />}
      {typeof list === 'object' &&
        (list.payable.length === 0 ? (
          <EmptyState icon={IconReceipt} title={t.nothingToPay} text={t.nothingToPayText} />
        ) : (
          <ListTable list={list} />
        ))}
      {typeof list === 'object' && (
        <PayAllSheet
          opened={isPaying}
          list={list}
          send={sendPay}
          onSent={load}
          onClose={() => setPaying(false)}
        />
      )}
    </>
  )
}

function ListTable({ list: { payable, month, source } }: { readonly list: PaymentList }) {
  const t = useStore(deskPayMessages)
  const words = useStore(payMessages)
  const text = useText()
  const format = useFormat()
  const rupiah = useRupiah()
  const sum = (of: 'claimed' | 'approved' | 'paid') =>
    rupiah(payable.reduce((all, one) => all + one[of], 0))
  return (
    <>
      <h2 className="print-only">
        {t.listTitle({ source: text(paySources[source]), month: format.month(month) })}
      </h2>
      <table className="card pay-table pay-list">
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.kader}</th>
            <th scope="col">{t.village}</th>
            <th scope="col" className="pay-number">
              {words.claimed}
            </th>
            <th scope="col" className="pay-number">
              {words.approved}
            </th>
            <th scope="col" className="pay-number">
              {words.paidSum}
            </th>
            <th scope="col">{t.proofHead}</th>
            <th scope="col" className="print-cell">
              {t.signature}
            </th>
          </tr>
        </thead>
        <tbody>
          {payable.map((one, at) => (
            <tr key={one.claim}>
              <td data-label={t.number}>{at + 1}</td>
              <th scope="row">
                {one.kader}
                <span className="small mid">{one.posyandu}</span>
              </th>
              <td data-label={t.village}>{one.villageName}</td>
              <td className="pay-number" data-label={words.claimed}>
                {rupiah(one.claimed)}
              </td>
              <td className="pay-number" data-label={words.approved}>
                {rupiah(one.approved)}
              </td>
              <td className="pay-number" data-label={words.paidSum}>
                {one.paid === 0 ? t.notPaid : rupiah(one.paid)}
              </td>
              <td data-label={t.proofHead}>
                {one.isDisputed === true && <b>{t.disputedLine}</b>}{' '}
                {one.paidOn !== undefined && `${format.shortDay(one.paidOn)}, ${one.proof}`}
              </td>
              <td className="print-cell" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t.sum}</th>
            <td />
            <td className="pay-number" data-label={words.claimed}>
              {sum('claimed')}
            </td>
            <td className="pay-number" data-label={words.approved}>
              {sum('approved')}
            </td>
            <td className="pay-number" data-label={words.paidSum}>
              {sum('paid')}
            </td>
            <td />
            <td className="print-cell" />
          </tr>
        </tfoot>
      </table>
    </>
  )
}
