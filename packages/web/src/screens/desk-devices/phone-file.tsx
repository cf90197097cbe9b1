import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconFileImport } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { ImportedEntries, ImportedEntry } from '@jejaring/core/sync/devices'
import { useFormat } from '../../i18n/format.ts'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { deliveryMessages } from '../delivery/delivery.messages.ts'
import { deviceMessages } from './desk-devices.messages.ts'

type Outcome = 'offline' | 'unknown' | ImportedEntries

/** Takes in the file of a phone that could not deliver, and shows what became of each record. */
export function PhoneFile() {
  const t = useStore(deviceMessages)
  const input = useRef<HTMLInputElement>(null)
  const [isGoing, setGoing] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const hand = async (file: File) => {
    setGoing(true)
    const body = { file: await file.text() }
    const answer = await request<ImportedEntries>('/api/devices/import', { body })
    setGoing(false)
    if (answer.kind === 'ok') setOutcome(answer.value)
    else
      setOutcome(answer.kind === 'problem' && answer.problem.status < 500 ? 'unknown' : 'offline')
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,text/plain"
        aria-label={t.phoneFile}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (chosen !== undefined) void hand(chosen)
        }}
      />
      <Button
        variant="default"
        loading={isGoing}
        leftSection={<IconFileImport size={20} stroke={1.75} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t.phoneFile}
      </Button>
      <Sheet
        opened={outcome !== undefined}
        title={t.phoneFileTitle}
        onClose={() => setOutcome(undefined)}
      >
        {outcome === 'offline' && <ErrorLine>{t.notDone}</ErrorLine>}
        {outcome === 'unknown' && <ErrorLine>{t.phoneFileUnknown}</ErrorLine>}
        {typeof outcome === 'object' && <Taken entries={outcome.entries} />}
      </Sheet>
    </>
  )
}

function Taken({ entries }: Pick<ImportedEntries, 'entries'>) {
  const t = useStore(deviceMessages)
  const refused = entries.filter(({ reason }) => reason !== undefined)
  const taken = entries.filter(({ reason }) => reason === undefined)
  return (
    <>
      <p className="small">{t.phoneFileTaken(taken.length)}</p>
      {refused.length > 0 && (
        <p className="small devices-loses">{t.phoneFileRefused(refused.length)}</p>
      )}
      <div className="card phone-file-entries">
        {[...refused, ...taken].map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </div>
    </>
  )
}

function EntryRow({ entry: { kind, on, by, seq, reason } }: { readonly entry: ImportedEntry }) {
  const t = useStore(deliveryMessages)
  const format = useFormat()
  const words: Readonly<Record<string, unknown>> = t
  const title = words[kind]
  return (
    <ListRow
      leading={<StatusMark kind={reason === undefined ? 'ok' : 'watch'} size={16} />}
      title={typeof title === 'string' ? title : kind}
      aside={isLocalDate(on) ? format.day(on) : undefined}
      text={[
        ...(by === undefined ? [] : [by]),
        reason === undefined ? t.receipt({ seq: format.number(seq ?? 0) }) : t[reason],
      ].join(' · ')}
    />
  )
}
