import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addDays } from '@jejaring/core/calendar/local-date'
import {
  linkDays,
  linkTitles,
  type LinkTitle,
  type MadeVillageLink,
  type NewVillageLink,
  type VillageLinks,
} from '@jejaring/core/village-page/village-link'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { request } from '../../session/request.ts'
import { uuidv7 } from '../../store/uuid.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { villageMessages } from '../village/village.messages.ts'
import { deskVillageMessages } from './desk-village.messages.ts'

interface Props {
  readonly areas: VillageLinks['areas']
  readonly opened: boolean
  readonly onClose: () => void
}

/** Asks for whom, makes the link and shows it this once. */
export function MakeLink({ opened, onClose, ...props }: Props) {
  const t = useStore(deskVillageMessages)
  return (
    <Sheet opened={opened} title={t.makeTitle} onClose={onClose}>
      <Form {...props} />
    </Sheet>
  )
}

function Form({ areas }: Pick<Props, 'areas'>) {
  const t = useStore(deskVillageMessages)
  const words = useStore(villageMessages)
  const format = useFormat()
  const me = useMe()
  // Asked again after a line that broke it is the same link.
  const [id] = useState(() => uuidv7(Date.now()))
  const [area, setArea] = useState(areas.length === 1 ? (areas[0]?.code ?? '') : '')
  const [title, setTitle] = useState<LinkTitle>('village-head')
  const [typed, setTyped] = useState<number | string>(linkDays.usual)
  const days = Number(typed)
  const isFine = Number.isInteger(days) && days >= 1 && days <= linkDays.most
  const [state, setState] = useState<'asking' | 'going' | 'failed' | MadeVillageLink>('asking')
  const make = async () => {
    setState('going')
    const body: NewVillageLink = { id, area, title, days }
    const answer = await request<MadeVillageLink>('/api/village-links', { method: 'PUT', body })
    setState(answer.kind === 'ok' ? answer.value : 'failed')
  }
  if (typeof state === 'object') return <Made code={state.code} />
  return (
    <>
      <NativeSelect
        label={t.area}
        value={area}
        data={[
          ...(area === '' ? [{ value: '', label: t.chooseArea }] : []),
          ...areas.map(({ code, name, kind }) => ({ value: code, label: words[kind]({ name }) })),
        ]}
        onChange={(event) => setArea(event.currentTarget.value)}
      />
      <NativeSelect
        label={t.forWhom}
        value={title}
        data={linkTitles.map((one) => ({ value: one, label: t[one] }))}
        onChange={({ currentTarget: { value } }) =>
          setTitle(linkTitles.find((one) => one === value) ?? title)
        }
      />
      <NumberInput
        label={t.days}
        min={1}
        max={linkDays.most}
        clampBehavior="none"
        allowDecimal={false}
        value={typed}
        onChange={setTyped}
        {...(!isFine
          ? { error: t.wrongDays({ most: linkDays.most }) }
          : me === undefined
            ? {}
            : { description: t.untilDay({ day: format.fullDay(addDays(me.today, days)) }) })}
      />
      {state === 'failed' && <ErrorLine>{t.notDone}</ErrorLine>}
      <div className="sheet-actions">
        <Button
          loading={state === 'going'}
          disabled={area === '' || !isFine}
          onClick={() => void make()}
        >
          {t.makeNow}
        </Button>
      </div>
    </>
  )
}

function Made({ code }: { readonly code: string }) {
  const t = useStore(deskVillageMessages)
  const [copied, setCopied] = useState(false)
  const link = `${location.origin}/village/open#${code}`
  const share = async () => {
    const data = { url: link }
    if (navigator.canShare?.(data) === true) await navigator.share(data)
    else {
      await navigator.clipboard.writeText(link)
      setCopied(true)
    }
  }
  return (
    <>
      <p className="small">{t.ready}</p>
      <TextInput
        label={t.link}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="sheet-actions">
        {/* Who closes the share sheet has shared nothing, and that is fine. */}
        <Button onClick={() => void share().catch(() => undefined)}>
          {copied ? t.copied : t.share}
        </Button>
      </div>
    </>
  )
}
