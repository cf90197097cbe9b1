import { useStore } from '@nanostores/react'
import { IconChevronRight, IconPencil } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { begunForms } from '../../store/draft.ts'
import { $index } from '../../store/index-of-people.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { homeMessages } from '../field-home/field-home.messages.ts'
import '../../notice/notice.css'

/** Forms that this user began and left: by the lock, by a colleague who took the phone, by an empty battery. */
export default function BegunRows() {
  const t = useStore(homeMessages)
  const index = useStore($index)
  const keys = useLiveQuery(begunForms) ?? []
  const rows = keys.flatMap((key) => {
    if (key === 'register') return [{ key, title: t.begunNewcomer, href: '/register' }]
    const [kind, house] = key.split(':')
    const headName = house === undefined ? undefined : index?.houses.get(house)?.headName
    if (headName !== undefined && kind === 'house-visit') {
      return [{ key, title: t.begunHouse({ head: headName }), href: `/households/${house}/visit` }]
    }
    if (headName !== undefined && kind === 'house' && key === `house:${house}`) {
      return [
        { key, title: t.begunHouse({ head: headName }), href: `/households/${house}/answers` },
      ]
    }
    const name = index?.people.get(key)?.name
    return name === undefined ? [] : [{ key, title: name, href: `/people/${key}/visit` }]
  })
  if (rows.length === 0) return null
  return (
    <div className="card news-row">
      {rows.map(({ key, title, href }) => (
        <ListRow
          key={key}
          href={href}
          leading={<IconPencil size={24} stroke={1.75} aria-hidden />}
          title={title}
          text={t.begun}
          trailing={<IconChevronRight size={20} stroke={1.75} aria-hidden />}
        />
      ))}
    </div>
  )
}
