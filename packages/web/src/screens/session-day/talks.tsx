import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconMessagePlus, IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import {
  counsellingTopics,
  topicsFor,
  type CounsellingTopic,
} from '@jejaring/core/session/counselling-topic'
import { MOST_LISTENERS, type CounsellingRecord } from '@jejaring/core/session/session-days'
import { useText } from '../../i18n/use-text.ts'
import { Chips } from '../../ui/chips.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { sessionDayMessages } from './session-day.messages.ts'

/** Topics in sight before "others". */
const FIRST = 5

interface Props {
  readonly talks: readonly CounsellingRecord[]
  /** Services given today, by person: what many of them have a reason to hear of comes first. */
  readonly given: readonly (readonly string[])[]
  readonly listeners: number
  readonly onSave: (topic: CounsellingTopic, people: number) => void
  readonly onTakeBack: (talk: CounsellingRecord) => void
}

/** Talks of the day: one sheet, one save, one tap to take it back. */
export function Talks({ talks, given, listeners, onSave, onTakeBack }: Props) {
  const t = useStore(sessionDayMessages)
  const say = useText()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button
        className="big-button"
        fullWidth
        leftSection={<IconMessagePlus size={20} stroke={1.75} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t.talk}
      </Button>
      {talks.length > 0 && (
        <section className="people-group">
          <h2>{t.talks}</h2>
          <div className="card">
            {talks.map((talk) => {
              const topic = say(counsellingTopics[talk.topic].label)
              return (
                <div key={talk.id} className="presence-row talk-row">
                  <span className="talk-words">
                    <b>{topic}</b>{' '}
                    <span className="small mid">{t.heard({ count: String(talk.people) })}</span>
                  </span>
                  <Button
                    variant="subtle"
                    color="gray.7"
                    className="presence-button"
                    aria-label={t.undoTalk({ topic })}
                    onClick={() => onTakeBack(talk)}
                  >
                    {t.undo}
                  </Button>
                </div>
              )
            })}
          </div>
        </section>
      )}
      <Sheet opened={isAsking} title={t.talk} onClose={() => setAsking(false)}>
        <TalkForm
          topics={topicsFor(given)}
          listeners={Math.max(1, listeners)}
          onSave={(topic, people) => {
            onSave(topic, people)
            setAsking(false)
          }}
        />
      </Sheet>
    </>
  )
}

function TalkForm({
  topics,
  listeners,
  onSave,
}: Pick<Props, 'listeners' | 'onSave'> & { readonly topics: readonly CounsellingTopic[] }) {
  const t = useStore(sessionDayMessages)
  const say = useText()
  const [topic, setTopic] = useState<CounsellingTopic>()
  const [people, setPeople] = useState(listeners)
  const [isLong, setLong] = useState(false)
  const change = (by: number) => setPeople(Math.min(MOST_LISTENERS, Math.max(1, people + by)))
  return (
    <>
      <Chips
        label={t.topic}
        value={topic}
        options={(isLong ? topics : topics.slice(0, FIRST)).map((value) => ({
          value,
          label: say(counsellingTopics[value].label),
        }))}
        onChoose={setTopic}
      />
      {!isLong && (
        <button type="button" className="link-button talk-others" onClick={() => setLong(true)}>
          {t.otherTopics}
        </button>
      )}
      <div className="talk-people">
        <span className="chips-label">{t.listeners}</span>
        <Button
          variant="default"
          className="talk-count"
          aria-label={t.fewer}
          onClick={() => change(-1)}
        >
          <IconMinus size={20} />
        </Button>
        <output className="talk-number">{people}</output>
        <Button
          variant="default"
          className="talk-count"
          aria-label={t.more}
          onClick={() => change(1)}
        >
          <IconPlus size={20} />
        </Button>
      </div>
      <div className="sheet-actions">
        <Button
          disabled={topic === undefined}
          onClick={() => topic !== undefined && onSave(topic, people)}
        >
          {t.saveTalk}
        </Button>
      </div>
    </>
  )
}
