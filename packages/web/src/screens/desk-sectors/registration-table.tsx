import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { boardOffices, vacantOffices } from '@jejaring/core/cross-sector/posyandu-registration'
import type { CrossSector } from '@jejaring/core/cross-sector/wire'
import { Section } from '../../ui/section.tsx'
import { sectorMessages } from './desk-sectors.messages.ts'
import type { Keep } from './desk-sectors.tsx'
import { RegistrationSheet } from './registration-sheet.tsx'

interface Props {
  readonly posyandu: CrossSector['posyandu']
  readonly nameOf: (area: string) => string
  readonly today: LocalDate
  readonly keep: Keep | undefined
}

/** Number, decree and board of each Posyandu; on a phone each is a card of its own. */
export function RegistrationTable({ posyandu, nameOf, today, keep }: Props) {
  const t = useStore(sectorMessages)
  const [opened, setOpened] = useState<string>()
  const post = posyandu.find(({ id }) => id === opened)
  const keyOf = ({ villages, name }: CrossSector['posyandu'][number]) =>
    `${villages.map(nameOf).join()} ${name}`
  const sorted = posyandu.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const registered = posyandu.filter(({ registration }) => registration.number !== undefined)
  return (
    <Section
      title={t.posyandu}
      aside={t.registered({ registered: registered.length, all: posyandu.length })}
    >
      <table className="card sector-table">
        <thead>
          <tr>
            <th scope="col">{t.post}</th>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.decree}</th>
            <th scope="col">{t.board}</th>
            {keep !== undefined && <td />}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, name, villages, registration }) => (
            <tr key={id}>
              <th scope="row">
                {name} <span className="small mid">{villages.map(nameOf).join(', ')}</span>
              </th>
              <td data-label={t.number}>{registration.number ?? t.none}</td>
              <td data-label={t.decree}>
                {registration.decree === '' ? t.none : registration.decree}
              </td>
              <td data-label={t.board}>
                {t.boardOf({
                  held: boardOffices.length - vacantOffices(registration).length,
                  all: boardOffices.length,
                })}
              </td>
              {keep !== undefined && (
                <td>
                  <button
                    type="button"
                    className="link-button no-print"
                    aria-label={`${t.change}: ${name}, ${villages.map(nameOf).join(', ')}`}
                    onClick={() => setOpened(id)}
                  >
                    {t.change}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tiny dim">{t.rule}</p>
      {post !== undefined && keep !== undefined && (
        <RegistrationSheet
          post={post}
          posyandu={posyandu}
          today={today}
          keep={keep}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Section>
  )
}
