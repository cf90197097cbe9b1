import { years } from '../../../calendar/local-date.ts'
import { liverFibrosis } from '../../../clinical/cancer-risk.ts'
import { defineService } from '../../define.ts'
import { liverRiskSince } from '../../needs/liver-risk.ts'
import { text } from '../../observation.ts'
import { platelets, transaminase, transaminaseLimit } from '../../observations/cancer.ts'
import { liverScale } from '../../outcomes/cancer.ts'

export const liverFibrosisScreening = defineService({
  id: 'liver-fibrosis',
  label: text('Pemeriksaan hati (APRI)', 'Liver (APRI)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023 dan KMK 33/2025: APRI lebih dari 0,5 dirujuk; hanya dengan risiko, di atas 40 tahun dengan diabetes, obesitas sentral atau dislipidemia: KMK 84/2026 dari sumber kedua; batas atas SGOT 40 latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    ast: transaminase,
    platelets,
    limit: { ...transaminaseLimit, optional: true },
  },
  outcomes: { liver: liverScale },
  needed: liverRiskSince,

  classify({ ast, platelets, limit }) {
    return { liver: liverFibrosis(ast, platelets, limit) }
  },
})
