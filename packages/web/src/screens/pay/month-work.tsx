import { useStore } from '@nanostores/react'
import { allActivities, payActivities } from '@jejaring/core/pay/activity'
import type { PayMonth } from '@jejaring/core/pay/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { ownPayMessages } from './pay.messages.ts'

/** What the records hold of a month, and what was added and waits. */
export function MonthWork({ shown: { work, additions, offTask } }: { readonly shown: PayMonth }) {
  const t = useStore(ownPayMessages)
  const text = useText()
  const format = useFormat()
  const done = allActivities
    .map((activity) => ({
      activity,
      count: work
        .filter((line) => line.activity === activity)
        .reduce((sum, { quantity }) => sum + quantity, 0),
    }))
    .filter(({ activity, count }) => activity !== 'month' && count > 0)
  const open = additions.filter(({ answer }) => answer?.isApproved !== true)
  const unpaid = offTask !== undefined && <p className="mid">{t.offTask(offTask)}</p>
  if (done.length === 0 && open.length === 0) {
    return unpaid === false ? <p className="mid">{t.noWork}</p> : unpaid
  }
  return (
    <>
      <div className="card">
        {done.map(({ activity, count }) => (
          <ListRow
            key={activity}
            title={text(payActivities[activity].label)}
            trailing={
              <b>
                {format.number(count)} {text(payActivities[activity].unit)}
              </b>
            }
          />
        ))}
        {open.map(({ id, activity, on, quantity, answer }) => (
          <ListRow
            key={id}
            title={`${text(payActivities[activity].label)}, ${format.day(on)}`}
            text={
              answer === undefined
                ? t.waitsForApproval
                : t.refused({ name: answer.by, why: answer.why })
            }
            trailing={
              <b>
                {format.number(quantity)} {text(payActivities[activity].unit)}
              </b>
            }
          />
        ))}
      </div>
      {unpaid}
    </>
  )
}
