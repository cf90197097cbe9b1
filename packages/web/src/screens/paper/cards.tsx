import { useStore } from '@nanostores/react'
import { IconPrinter } from '@tabler/icons-react'
import encodeQR from 'qr'
import { useMemo, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import type { PersonSummary } from '../../store/database.ts'
import { $index } from '../../store/index-of-people.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useNeighbourhoods, useRtName } from '../register/use-neighbourhoods.ts'
import { cardCode } from '@jejaring/core/person/card-code'
import { paperMessages } from './paper.messages.ts'
import './paper.css'

/** Cards of everybody in an RT, ten on a sheet of A4, each with a code that opens the person. */
export default function Cards() {
  const t = useStore(paperMessages)
  const rtName = useRtName()
  const index = useStore($index)
  const rts = useNeighbourhoods()
  const [chosen, setChosen] = useState<string>()
  const rt = chosen ?? rts[0]?.code ?? ''
  const people = useMemo(
    () =>
      [...(index?.people.values() ?? [])]
        .filter(
          ({ left, household }) => left === undefined && index?.houses.get(household)?.rt === rt,
        )
        .toSorted((a, b) => (a.search < b.search ? -1 : 1)),
    [index, rt],
  )
  return (
    <Phone
      bar={
        <div className="no-print">
          <AppBar title={t.cardsTitle} back="/more" />
        </div>
      }
      {...(people.length === 0
        ? {}
        : {
            foot: (
              <Dock
                label={t.print}
                icon={<IconPrinter size={20} />}
                onPress={() => window.print()}
                note={t.howMany(people.length)}
              />
            ),
          })}
    >
      <p className="small mid no-print paper-explain">{t.cardsExplain}</p>
      <Choice
        label={t.rt}
        value={rt}
        options={rts.map(({ code }) => ({ value: code, label: rtName(code) }))}
        onChoose={setChosen}
      />
      {index === undefined && <Waiting rows={6} />}
      <div className="person-cards">
        {people.map((person) => (
          <Card key={person.id} person={person} />
        ))}
      </div>
    </Phone>
  )
}

function Card({ person }: { readonly person: PersonSummary }) {
  const t = useStore(paperMessages)
  const format = useFormat()
  const rtName = useRtName()
  const house = useStore($index)?.houses.get(person.household)
  return (
    <article className="person-card">
      <div className="person-card-text">
        <b>{person.name}</b>
        <span>{t.born({ day: format.fullDay(person.birthDate) })}</span>
        {house !== undefined && <span>{rtName(house.rt)}</span>}
        <span className="person-card-mark">Jejaring</span>
      </div>
      <Code text={cardCode(person.id)} />
    </article>
  )
}

/** A QR code as one path: one unit for each module, with the quiet margin readers need. */
function Code({ text }: { readonly text: string }) {
  const modules = useMemo(() => encodeQR(text, 'raw', { ecc: 'medium', border: 2 }), [text])
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      className="person-card-code"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      aria-hidden
    >
      <path d={path} />
    </svg>
  )
}
