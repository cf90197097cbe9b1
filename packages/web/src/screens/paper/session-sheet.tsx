import { useStore } from '@nanostores/react'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { PostChoice } from '../session-day/post-choice.tsx'
import { useOnePost } from '../session-day/use-post.ts'
import { paperMessages } from './paper.messages.ts'
import { expectedAtPosyandu, rememberSheet } from './sheet-order.ts'
import './paper.css'

/** The Posyandu's expected people with room to write: the twin of the app for a day on which it cannot be used. */
export default function SessionSheet() {
  const t = useStore(paperMessages)
  const format = useFormat()
  const index = useStore($index)
  const chosen = useOnePost()
  const { post } = chosen
  const people = useMemo(() => {
    const all = [...(index?.people.values() ?? [])]
    return expectedAtPosyandu(post === undefined ? all : all.filter(post.isOfPost), today())
  }, [index, post])
  const blank = [t.present, t.weight, t.height, t.arm, t.waist, t.pressure, t.notes]
  const print = () => {
    void rememberSheet({ post: post?.id ?? '', on: today(), people: people.map(({ id }) => id) })
    window.print()
  }
  return (
    <Phone
      bar={
        <div className="no-print">
          <AppBar title={t.sheetTitle} back="/more" />
        </div>
      }
      {...(people.length === 0
        ? {}
        : { foot: <Dock label={t.print} icon={<IconPrinter size={20} />} onPress={print} /> })}
    >
      <p className="small mid no-print paper-explain">{t.sheetExplain}</p>
      <PostChoice {...chosen} />
      {index === undefined ? (
        <Waiting rows={6} />
      ) : people.length === 0 ? (
        <EmptyState icon={IconPrinter} title={t.none} text={t.noneText} />
      ) : (
        <div className="sheet-paper">
          <h1 className="print-only">{t.heading({ post: post?.name ?? '' })}</h1>
          <p className="print-only">{t.dayBlank}</p>
          <table className="sheet-table">
            <thead>
              <tr>
                <th>{t.number}</th>
                <th>{t.name}</th>
                <th>{t.age}</th>
                <th>{t.sex}</th>
                {blank.map((label) => (
                  <th key={label} className="sheet-blank">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person, at) => (
                <tr key={person.id}>
                  <td className="sheet-number">{at + 1}</td>
                  <td className="sheet-name">{person.name}</td>
                  <td>{format.age(person.birthDate, today())}</td>
                  <td>{person.sex === 'female' ? t.female : t.male}</td>
                  {blank.map((label) => (
                    <td key={label} className="sheet-blank" />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Phone>
  )
}
