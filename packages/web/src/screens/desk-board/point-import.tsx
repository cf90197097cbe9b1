import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload } from '@tabler/icons-react'
import type { PointChange, PointColumn, PointTrouble } from '@jejaring/core/place/point-sheet'
import { ImportFile } from '../../sheet-import/import-file.tsx'
import { boardMessages } from './desk-board.messages.ts'

/** Where all places lie as a file: out, and in again with a report of every refused row. */
export function PointImport({ onTaken }: { readonly onTaken: () => void }) {
  const t = useStore(boardMessages)
  const troubles: Readonly<Record<PointTrouble, string>> = {
    'place-missing': t.xPlaceMissing,
    'place-unknown': t.xPlaceUnknown,
    'place-ambiguous': t.xPlaceAmbiguous,
    'degrees-unclear': t.xDegrees,
    outside: t.xOutside,
    'source-missing': t.xSourceMissing,
    'source-too-long': t.xSourceLong,
    twice: t.xTwice,
  }
  const columns: Readonly<Record<PointColumn, string>> = {
    code: t.columnCode,
    place: t.mapPlace,
    lat: t.columnLat,
    lon: t.columnLon,
    source: t.source,
  }
  return (
    <>
      <Button
        component="a"
        variant="default"
        href="/api/points/sheet"
        download
        leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
      >
        {t.mapSheet}
      </Button>
      <ImportFile<PointChange, PointColumn, PointTrouble>
        path="/api/points/import"
        label={t.mapUpload}
        noHead={t.mapNoHead}
        columns={columns}
        troubles={({ because }) => troubles[because]}
        say={({ name, lat, lon, source }) => `${name}: ${lat}, ${lon} (${source})`}
        onTaken={onTaken}
      />
    </>
  )
}
