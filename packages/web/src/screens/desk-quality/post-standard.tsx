import { useStore } from '@nanostores/react'
import { ErrorLine } from '../../ui/error-line.tsx'
import { SiteSheet } from '../desk-rollout/site-sheet.tsx'
import { useRollout } from '../desk-rollout/use-rollout.ts'
import { qualityMessages } from './desk-quality.messages.ts'
import '../desk-rollout/desk-rollout.css'

/** What a post is to keep, and what shows that it does: the same as makes it ready. */
export function PostStandard({
  post,
  onClose,
}: {
  readonly post: string
  readonly onClose: () => void
}) {
  const t = useStore(qualityMessages)
  const { rollout, load, say } = useRollout()
  if (rollout === undefined) return null
  const retry = { label: t.again, onPress: () => void load() }
  if (rollout === 'failed') return <ErrorLine action={retry}>{t.failed}</ErrorLine>
  const site = rollout.sites.find(({ id }) => id === post)
  if (site === undefined) return null
  const { today, maySay, mayPlan } = rollout
  return <SiteSheet {...{ site, today, maySay, mayPlan, say, onClose }} />
}
