import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import type { StaffMember } from '@jejaring/core/staff/member'
import { contracts, duties, professions } from '@jejaring/core/staff/profession'
import type { StaffHistory, StaffRegister } from '@jejaring/core/staff/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { request } from '../../session/request.ts'
import { staffMessages } from './desk-staff.messages.ts'
import { lastDayOf } from './last-day.ts'

type Version = StaffHistory['versions'][number]

interface Props {
  readonly member: StaffMember
  readonly register: StaffRegister
}

/** Everything that was written about somebody: when, by whom, and what. */
export function StaffChanges({ member, register }: Props) {
  const t = useStore(staffMessages)
  const format = useFormat()
  const words = useWords(register)
  const [history, setHistory] = useState<StaffHistory>()
  useEffect(() => {
    let isWanted = true
    void request<StaffHistory>(`/api/staff/history/${member.id}`).then((answer) => {
      if (isWanted && answer.kind === 'ok') setHistory(answer.value)
    })
    return () => {
      isWanted = false
    }
  }, [member])
  if (history === undefined) return null
  return (
    <details className="staff-changes">
      <summary>
        {t.history} <span className="section-count">{history.versions.length}</span>
      </summary>
      <ul>
        {history.versions.map((version) => (
          <li
            key={`${version.kind} ${version.kind === 'post' ? version.post.id : ''} ${version.version}`}
          >
            <span className="small mid">
              {format.since(version.at)}, {version.by}
            </span>
            {words(version)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** One change in words. */
function useWords({ places, elsewhere }: StaffRegister): (version: Version) => string {
  const t = useStore(staffMessages)
  const say = useText()
  const format = useFormat()
  return (version) => {
    if (version.kind === 'member') {
      const { name, profession, contract, number, phone } = version.member
      const parts = [name, say(professions[profession]), say(contracts[contract]), number, phone]
      return parts.filter((part) => part !== '').join(', ')
    }
    const { facility, duty, from, before, decree } = version.post
    const place = places.find(({ id }) => id === facility)?.name ?? elsewhere[facility] ?? facility
    return [
      place,
      say(duties[duty]),
      t.sinceDay({ day: format.shortDay(from) }),
      before === undefined ? '' : t.untilDay({ day: format.shortDay(lastDayOf(before)) }),
      decree,
      version.isWithdrawn ? t.removed : version.version === 1 ? t.entered : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
  }
}
