import { defineService } from '../../define.ts'
import { hivRisk } from '../../episodes/hiv-risk.ts'
import { text } from '../../observation.ts'
import { hivRiskGroup as group } from '../../observations/infection.ts'
import { hivRiskScale } from '../../outcomes/infection.ts'

export const hivRiskGroup = defineService({
  id: 'hiv-risk-group',
  label: text('Kelompok berisiko HIV', 'Group at risk of HIV'),
  source:
    'SPM 12: delapan kelompok yang wajib dites (daftar sebuah dinas kesehatan kabupaten); ibu hamil dan pasien TBC diketahui dari perawatannya',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { group },
  outcomes: { yearly: hivRiskScale },
  opens: {
    episode: hivRisk,
    anchor: ({ group }, on) => (group === undefined || group === 'none' ? undefined : on),
  },
  closes: { episode: hivRisk, day: ({ group }, on) => (group === 'none' ? on : undefined) },

  classify({ group }) {
    if (group === undefined) return {}
    return { yearly: group === 'none' ? 'no' : 'yes' }
  },
})
