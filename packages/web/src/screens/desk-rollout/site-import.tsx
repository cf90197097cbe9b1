import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload } from '@tabler/icons-react'
import { criterionStates } from '@jejaring/core/rollout/readiness'
import type { SiteKind } from '@jejaring/core/rollout/site'
import { siteSheetHead, type SiteChange, type SiteTrouble } from '@jejaring/core/rollout/site-sheet'
import { ImportFile } from '../../sheet-import/import-file.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'

interface Props {
  readonly kind: SiteKind
  readonly onTaken: () => void
}

/** Readiness, years and distances of all places as a file: out, and in again. */
export function SiteImport({ kind, onTaken }: Props) {
  const t = useStore(rolloutMessages)
  const troubles: Readonly<Record<SiteTrouble, string>> = {
    'place-missing': t.xPlaceMissing,
    'place-unknown': t.xPlaceUnknown,
    'place-ambiguous': t.xPlaceAmbiguous,
    'state-unclear': t.xState,
    'year-unclear': t.xYear,
    'distance-unclear': t.xDistance,
    twice: t.xTwice,
  }
  const wordOf = (value: string): string => {
    const state = criterionStates.find((one) => one === value)
    return state === undefined ? value : t[state]
  }
  return (
    <>
      <Button
        component="a"
        variant="default"
        href={`/api/rollout/sheet?kind=${kind}`}
        download
        leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
      >
        {t.download}
      </Button>
      <ImportFile<SiteChange, string, SiteTrouble>
        path={`/api/rollout/import?kind=${kind}`}
        label={t.upload}
        noHead={t.noHead}
        columns={Object.fromEntries(siteSheetHead(kind).map((head) => [head, head]))}
        troubles={({ because }) => troubles[because]}
        say={({ name, column, value }) => `${name}, ${column}: ${wordOf(value)}`}
        onTaken={onTaken}
      />
    </>
  )
}
