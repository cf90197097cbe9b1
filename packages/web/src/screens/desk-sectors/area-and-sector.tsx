import { NativeSelect } from '@mantine/core'
import { useStore } from '@nanostores/react'
import type { CrossSector } from '@jejaring/core/cross-sector/wire'
import { sectorLabels, sectors, type Sector } from '@jejaring/core/meeting/sector'
import { useText } from '../../i18n/use-text.ts'
import { sectorMessages } from './desk-sectors.messages.ts'

interface Props {
  readonly areas: CrossSector['areas']
  readonly area: string
  readonly sector: Sector
  readonly onArea: (area: string) => void
  readonly onSector: (sector: Sector) => void
}

export function AreaAndSector({ areas, area, sector, onArea, onSector }: Props) {
  const t = useStore(sectorMessages)
  const text = useText()
  return (
    <>
      <NativeSelect
        label={t.area}
        value={area}
        data={areas.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={({ currentTarget }) => onArea(currentTarget.value)}
      />
      <NativeSelect
        label={t.sector}
        value={sector}
        data={sectors.map((value) => ({ value, label: text(sectorLabels[value]) }))}
        onChange={({ currentTarget: { value } }) =>
          onSector(sectors.find((one) => one === value) ?? sector)
        }
      />
    </>
  )
}
