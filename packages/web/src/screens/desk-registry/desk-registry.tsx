import { useStore } from '@nanostores/react'
import { useState } from 'react'
import type { Me } from '@jejaring/core/sync/account'
import { Segmented } from '../../ui/segmented.tsx'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { Coming } from './coming.tsx'
import { registryMessages } from './desk-registry.messages.ts'
import { Doubles } from './doubles.tsx'
import { Leaving } from './leaving.tsx'
import './desk-registry.css'

type Part = 'coming' | 'leaving' | 'doubles'

/** Who lives in a village: who comes, who left, who may be written down twice. */
export default function DeskRegistry({ me }: { readonly me: Me }) {
  const t = useStore(registryMessages)
  const [part, setPart] = useState<Part>('coming')
  const [chosen, setChosen] = useState(me.villages[0]?.code ?? '')
  const village = me.villages.find(({ code }) => code === chosen) ?? me.villages[0]
  if (village === undefined) return null
  const parts: readonly Part[] = ['coming', 'leaving', 'doubles']
  return (
    <div className="registry">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.line}</p>
        </div>
        <div className="desk-tools">
          <VillageChoice villages={me.villages} value={village.code} onChoose={setChosen} />
          <Segmented
            label={t.which}
            value={part}
            options={parts.map((value) => ({ value, label: t[value] }))}
            onChoose={setPart}
          />
        </div>
      </div>
      {part === 'coming' && <Coming key={village.code} village={village} today={me.today} />}
      {part === 'leaving' && <Leaving key={village.code} village={village.code} today={me.today} />}
      {part === 'doubles' && <Doubles key={village.code} village={village.code} today={me.today} />}
    </div>
  )
}
