/** Care at home of people who depend on others. */
import { type Choice, type YesNo, text } from '../observation.ts'

export const longTermCareDecision = {
  kind: 'choice',
  label: text('Keputusan perawatan di rumah', 'Decision on care at home'),
  code: 'jejaring:long-term-care-decision',
  options: {
    start: text('Mulai perawatan di rumah', 'Care at home starts'),
    'not-needed': text('Belum perlu', 'Not needed yet'),
    end: text('Selesai', 'Ends'),
  },
} as const satisfies Choice

export const carer = {
  kind: 'choice',
  label: text('Siapa yang merawat', 'Who cares'),
  code: 'jejaring:home-care-carer',
  options: {
    family: text('Keluarga, sanggup', 'Family, manages'),
    tired: text('Keluarga, kewalahan', 'Family, exhausted'),
    paid: text('Perawat atau pembantu', 'Somebody paid'),
    nobody: text('Tidak ada', 'Nobody'),
  },
} as const satisfies Choice

const yes = (id: string, en: string, code: string) =>
  ({
    kind: 'yesNo',
    label: text(id, en),
    code: `jejaring:home-care-${code}`,
  }) as const satisfies YesNo

export const homeCareProblems = {
  sores: yes('Ada luka lecet karena berbaring', 'Sores from lying', 'sores'),
  fell: yes('Jatuh bulan ini', 'Fell this month', 'fell'),
  eatsLittle: yes('Makan atau minum sangat sedikit', 'Eats or drinks very little', 'eats-little'),
  drugsMissed: yes('Obat tidak diminum', 'Drugs not taken', 'drugs-missed'),
} as const

export const homeCareSigns = yes(
  'Sesak, demam tinggi, kejang, mendadak lemah sebelah, bingung mendadak atau sulit dibangunkan',
  'Breathless, high fever, fits, sudden weakness of one side, sudden confusion or hard to wake',
  'danger-signs',
)
