import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { Incident } from '@jejaring/core/quality/quality-api'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { qualityMessages } from './desk-quality.messages.ts'
import { FollowUpSheet } from './follow-up-sheet.tsx'
import { IncidentRow } from './incident-row.tsx'
import { PostTable } from './post-table.tsx'
import { ReportSheet } from './report-sheet.tsx'
import { PostStandard } from './post-standard.tsx'
import { useQuality } from './use-quality.ts'
import './desk-quality.css'

/** How each post does, the standards it keeps, and incidents with what was done about them. */
export default function DeskQuality() {
  const t = useStore(qualityMessages)
  const { quality, load, save } = useQuality()
  const [post, setPost] = useState<string>()
  const [followed, setFollowed] = useState<Incident>()
  const [isReporting, setReporting] = useState(false)
  return (
    <div className="quality">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line}</p>
        </div>
        <div className="desk-tools">
          <Button disabled={typeof quality !== 'object'} onClick={() => setReporting(true)}>
            {t.report}
          </Button>
        </div>
      </div>
      {quality === undefined && <Waiting rows={8} />}
      {quality === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {typeof quality === 'object' && (
        <>
          <h2>{t.incidents}</h2>
          {quality.incidents.length === 0 ? (
            <EmptyState icon={IconShieldCheck} title={t.noIncidents} text={t.noIncidentsText} />
          ) : (
            <ul className="card">
              {quality.incidents.map((incident) => (
                <IncidentRow
                  key={incident.id}
                  incident={incident}
                  post={quality.posts.find(({ facility }) => facility === incident.facility)?.name}
                  onFollowUp={() => setFollowed(incident)}
                />
              ))}
            </ul>
          )}
          <PostTable posts={quality.posts} onStandards={setPost} />
          {post !== undefined && (
            <PostStandard
              post={post}
              onClose={() => {
                setPost(undefined)
                void load()
              }}
            />
          )}
          <ReportSheet
            opened={isReporting}
            quality={quality}
            save={save}
            onClose={() => setReporting(false)}
          />
          <FollowUpSheet incident={followed} save={save} onClose={() => setFollowed(undefined)} />
        </>
      )}
    </div>
  )
}
