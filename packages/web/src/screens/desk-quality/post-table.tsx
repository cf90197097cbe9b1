import { useStore } from '@nanostores/react'
import { supplies } from '@jejaring/core/catalogue/supplies'
import type { PostQuality } from '@jejaring/core/quality/quality-api'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { qualityMessages } from './desk-quality.messages.ts'

interface Props {
  readonly posts: readonly PostQuality[]
  readonly onStandards: (facility: string) => void
}

/** A row for each post; on a phone each is a card of its own. */
export function PostTable({ posts, onStandards }: Props) {
  const t = useStore(qualityMessages)
  return (
    <table className="card quality-table">
      <thead>
        <tr>
          <th scope="col">{t.post}</th>
          <th scope="col">{t.standard}</th>
          <th scope="col">{t.open}</th>
          <th scope="col">{t.stock}</th>
          <th scope="col" title={t.timeHint}>
            {t.time}
          </th>
          <th scope="col">{t.answer}</th>
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <PostRow key={post.facility} post={post} onStandards={onStandards} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly post: PostQuality
  readonly onStandards: (facility: string) => void
}

function PostRow({ post, onStandards }: RowProps) {
  const t = useStore(qualityMessages)
  const format = useFormat()
  const text = useText()
  const { monthsOpen, usedUp, visits, onTime, referrals, answerDays } = post
  const labelOf = (item: string) => {
    const label = supplies.find(({ id }) => id === item)?.label
    return label === undefined ? item : text(label)
  }
  const standard = t.met(post.standard)
  return (
    <tr>
      <th scope="row">
        {post.name}
        {post.village !== undefined && <span className="small mid"> {post.village}</span>}
      </th>
      <td data-label={t.standard}>
        <button
          type="button"
          className="link-button"
          aria-label={`${t.standards({ post: post.name })}: ${standard}`}
          onClick={() => onStandards(post.facility)}
        >
          {standard}
        </button>
      </td>
      <td data-label={t.open}>
        {monthsOpen === undefined ? '' : t.months({ months: monthsOpen })}
      </td>
      <td data-label={t.stock} title={usedUp.map(({ item }) => labelOf(item)).join(', ')}>
        {usedUp.length === 0 ? t.nothing : t.items(usedUp.length)}
      </td>
      <td data-label={t.time}>
        {visits === 0
          ? t.noVisits
          : t.onTime({ share: format.percentOf(onTime, visits), soon: onTime, all: visits })}
      </td>
      <td data-label={t.answer}>
        {referrals === 0
          ? t.noReferrals
          : answerDays === undefined
            ? t.unanswered(referrals)
            : t.answerDays(answerDays)}
      </td>
    </tr>
  )
}
