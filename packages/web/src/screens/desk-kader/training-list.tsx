import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconCircleCheck, IconDownload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { trainingReasons, type TrainingReason } from '@jejaring/core/kader/learned'
import { allSkills, skills } from '@jejaring/core/kader/skill'
import type { TrainingList as List } from '@jejaring/core/kader/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { request } from '../../session/request.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { kaderMessages } from './desk-kader.messages.ts'
import { ImportSkills } from './import-skills.tsx'

const marks = { train: 'open', assess: 'watch', refresh: 'watch' } as const

/** Who needs what next, the skill that most need first; to print, or to go on with in Excel. */
export function TrainingList() {
  const t = useStore(kaderMessages)
  const say = useText()
  const format = useFormat()
  const [list, setList] = useState<List | 'failed'>()
  const [asked, setAsked] = useState(0)
  const [village, setVillage] = useState('')
  const [reason, setReason] = useState<TrainingReason | ''>('')
  useEffect(() => {
    let isWanted = true
    void request<List>('/api/kader/training').then((answer) => {
      if (isWanted) setList(answer.kind === 'ok' ? answer.value : 'failed')
    })
    return () => {
      isWanted = false
    }
  }, [asked])
  if (list === undefined) return <Waiting rows={8} />
  if (list === 'failed') {
    return (
      <ErrorLine action={{ label: t.again, onPress: () => setAsked(asked + 1) }}>
        {t.failed}
      </ErrorLine>
    )
  }
  const villages = [...new Set(list.kader.map((one) => one.village))]
  const shown = list.kader.filter((one) => village === '' || one.village === village)
  const bySkill = allSkills
    .map((skill) => ({
      skill,
      rows: shown.flatMap((one) =>
        one.needs
          .filter((need) => need.skill === skill && (reason === '' || need.reason === reason))
          .map((need) => ({ ...one, need })),
      ),
    }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => b.rows.length - a.rows.length)
  return (
    <>
      <div className="training-tools no-print">
        {villages.length > 1 && (
          <Choice
            label={t.village}
            value={village}
            options={[
              { value: '', label: t.everyVillage },
              ...villages.map((name) => ({ value: name, label: name })),
            ]}
            onChoose={setVillage}
          />
        )}
        <Choice
          label={t.reason}
          value={reason}
          options={[
            { value: '', label: t.everyReason },
            ...trainingReasons.map((value) => ({ value, label: t[value] })),
          ]}
          onChoose={setReason}
        />
        <Button
          component="a"
          variant="default"
          href="/api/kader/training/file?format=xlsx"
          download
          leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
        >
          Excel
        </Button>
        <Button
          component="a"
          variant="default"
          href="/api/kader/skills/file?format=xlsx"
          download
          leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
        >
          {t.sheet}
        </Button>
        <ImportSkills onTaken={() => setAsked(asked + 1)} />
        <PrintButton>{t.print}</PrintButton>
      </div>
      {bySkill.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={t.nobodyNeeds} text={t.nobodyNeedsText} />
      )}
      {bySkill.map(({ skill, rows }) => (
        <Section
          key={skill}
          title={`${skill} ${say(skills[skill])}`}
          aside={t.kaderCount(rows.length)}
        >
          <table className="card training-table">
            <tbody>
              {rows.map(({ id, name, village: of, posts, need }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="mid">
                    {posts.join(', ')}, {of}
                  </td>
                  <td className="training-need">
                    <StatusMark kind={marks[need.reason]} size={16} />
                    {t[need.reason]}
                    {need.since !== undefined && (
                      <span className="small mid">
                        {t.sinceDay({ day: format.shortDay(need.since) })}
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      ))}
    </>
  )
}
