/** The house and the family, asked once for all who live there. */
import { type Choice, type Observations, type YesNo, text } from '../observation.ts'

export const healthInsurance = {
  kind: 'choice',
  label: text('Peserta JKN', 'Health insurance (JKN)'),
  code: 'jejaring:household-insurance',
  options: {
    all: text('Semua', 'Everybody'),
    some: text('Sebagian', 'Some'),
    none: text('Tidak ada', 'Nobody'),
  },
} as const satisfies Choice

export const waterSource = {
  kind: 'choice',
  label: text('Sumber air bersih', 'Water source'),
  code: 'jejaring:household-water',
  options: {
    piped: text('Air ledeng', 'Piped'),
    pump: text('Sumur bor atau pompa', 'Borehole or pump'),
    'protected-well': text('Sumur gali terlindung', 'Protected well'),
    'protected-spring': text('Mata air terlindung', 'Protected spring'),
    rain: text('Air hujan', 'Rain'),
    bottled: text('Air kemasan atau isi ulang', 'Bottled or refilled'),
    unprotected: text('Sumur atau mata air tidak terlindung', 'Unprotected well or spring'),
    surface: text('Sungai, danau atau kolam', 'River, lake or pond'),
  },
} as const satisfies Choice

export const latrine = {
  kind: 'choice',
  label: text('Jamban', 'Latrine'),
  code: 'jejaring:household-latrine',
  options: {
    'swan-neck': text('Leher angsa', 'Water seal'),
    slanted: text('Plengsengan', 'Slanted pipe'),
    pit: text('Cemplung', 'Pit'),
    none: text('Tidak ada', 'None'),
  },
} as const satisfies Choice

const yes = (id: string, en: string, code: string) =>
  ({
    kind: 'yesNo',
    label: text(id, en),
    code: `jejaring:household-${code}`,
  }) as const satisfies YesNo

/** What a `household-observed` entry may hold. Fields and options are never renamed, never reused. */
export const householdObservations = {
  insurance: healthInsurance,
  water: waterSource,
  latrine,
  smoker: yes('Ada anggota keluarga yang merokok', 'Somebody of the family smokes', 'smoker'),
  ventilation: yes('Ventilasi cukup', 'Enough ventilation', 'ventilation'),
} as const satisfies Observations
