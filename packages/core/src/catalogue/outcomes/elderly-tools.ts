/** Words for what follows a tick of SKILAS. The days of a referral are ours. */
import { type Text, text } from '../observation.ts'
import { scale, sensitiveScale } from '../outcome.ts'

const good = (label: Text, clinical: Text) => ({ label, clinical, status: 'ok' }) as const
const doctor = (label: Text, clinical: Text, withinDays = 14) =>
  ({ label, clinical, status: 'act', refer: { to: 'puskesmas', withinDays } }) as const
const watched = (label: Text, clinical: Text, advice: Text) =>
  ({ label, clinical, status: 'watch', advice }) as const

const memory = (tool: string, fine: string, found: string) =>
  scale(text(`Ingatan, ${tool}`, `Memory, ${tool}`), {
    unlikely: good(
      text('Ingatan baik', 'Memory is good'),
      text(`${tool} ${fine}`, `${tool} ${fine}`),
    ),
    possible: doctor(
      text('Ingatan perlu diperiksa dokter', 'Memory needs a doctor'),
      text(
        `${tool} ${found}: mungkin gangguan kognitif`,
        `${tool} ${found}: possible cognitive impairment`,
      ),
    ),
  })
export const miniCogScale = memory('Mini-Cog', '3-5', '0-2')
export const changesScale = memory('AD8', '0-1', '2-8')

export const mentalTestScale = scale(text('Daya ingat, AMT', 'Mental test, AMT'), {
  normal: good(
    text('Ingatan baik', 'Memory is good'),
    text('AMT 8-10: normal', 'AMT 8-10: normal'),
  ),
  moderate: doctor(
    text('Ingatan perlu diperiksa dokter', 'Memory needs a doctor'),
    text('AMT 4-7: gangguan sedang', 'AMT 4-7: moderate impairment'),
  ),
  severe: doctor(
    text('Ingatan sangat menurun, periksa dokter', 'Memory much worse, see a doctor'),
    text('AMT 0-3: gangguan berat', 'AMT 0-3: severe impairment'),
  ),
})

/** What everybody may know of a mood score. */
export const moodFollowUpScale = scale(text('Tindak lanjut', 'Follow-up'), {
  none: { label: text('Tidak perlu tindak lanjut', 'No follow-up needed'), status: 'ok' },
  needed: {
    label: text('Perlu tindak lanjut', 'Needs follow-up'),
    status: 'act',
    advice: text('Temani ke Puskesmas.', 'Go along to the Puskesmas.'),
    refer: { to: 'puskesmas', withinDays: 14 },
  },
})
export const shortMoodScale = sensitiveScale(text('Skor GDS-4', 'GDS-4 score'), {
  none: { label: text('GDS-4: 0', 'GDS-4: 0'), status: 'ok' },
  possible: {
    label: text('GDS-4: 1, lanjut GDS-15', 'GDS-4: 1, go on with GDS-15'),
    clinical: text('Mungkin depresi', 'Possible depression'),
    status: 'watch',
  },
  likely: {
    label: text('GDS-4: 2-4, lanjut GDS-15', 'GDS-4: 2-4, go on with GDS-15'),
    clinical: text('Depresi menurut GDS-4', 'Depressed by GDS-4'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 14 },
  },
})
export const longMoodScale = sensitiveScale(text('Skor GDS-15', 'GDS-15 score'), {
  normal: { label: text('GDS-15: 0-4', 'GDS-15: 0-4'), status: 'ok' },
  probable: {
    label: text('GDS-15: 5-9', 'GDS-15: 5-9'),
    clinical: text('Mungkin depresi', 'Probable depression'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 14 },
  },
  severe: {
    label: text('GDS-15: 10-15', 'GDS-15: 10-15'),
    clinical: text('Mungkin depresi berat', 'Likely severe depression'),
    status: 'act',
    refer: { to: 'puskesmas', withinDays: 1 },
  },
})

export const shortNutritionScale = scale(text('Gizi, MNA-SF', 'Nutrition, MNA-SF'), {
  normal: good(
    text('Makan dan berat baik', 'Eats well, weight is good'),
    text('MNA-SF 12-14: gizi normal', 'MNA-SF 12-14: normal'),
  ),
  'at-risk': watched(
    text('Makan perlu ditambah', 'Should eat more'),
    text('MNA-SF 8-11: berisiko malnutrisi', 'MNA-SF 8-11: at risk of malnutrition'),
    text(
      'Makan sedikit tetapi sering, dengan telur atau ikan; timbang tiap bulan.',
      'Eat little but often, with egg or fish; weigh every month.',
    ),
  ),
  malnourished: doctor(
    text('Kurang makan, perlu diperiksa', 'Eats too little, needs an examination'),
    text('MNA-SF 0-7: malnutrisi', 'MNA-SF 0-7: malnourished'),
  ),
})

export const performanceScale = scale(text('Gerak, SPPB', 'Movement, SPPB'), {
  good: good(text('Gerak baik', 'Moves well'), text('SPPB 9-12', 'SPPB 9-12')),
  limited: doctor(
    text('Gerak terbatas, perlu latihan', 'Movement is limited, needs exercise'),
    text('SPPB 0-8: mobilitas terbatas', 'SPPB 0-8: limited mobility'),
  ),
})
export const frailtyScale = scale(text('Kerapuhan, RAPUH', 'Frailty, RAPUH'), {
  robust: good(text('Badan kuat', 'Strong'), text('RAPUH 0: tidak rapuh', 'RAPUH 0: robust')),
  'pre-frail': watched(
    text('Badan mulai melemah', 'Getting weaker'),
    text('RAPUH 1-2: pra-rapuh', 'RAPUH 1-2: pre-frail'),
    text(
      'Latihan gerak tiap hari, makan cukup telur, ikan atau tempe.',
      'Exercise every day, eat enough egg, fish or tempeh.',
    ),
  ),
  frail: doctor(
    text('Badan lemah, perlu diperiksa', 'Weak, needs an examination'),
    text('RAPUH 3-5: rapuh', 'RAPUH 3-5: frail'),
  ),
})
export const muscleScale = scale(text('Otot, SARC-CalF', 'Muscle, SARC-CalF'), {
  unlikely: good(text('Otot cukup', 'Enough muscle'), text('SARC-CalF 0-10', 'SARC-CalF 0-10')),
  'at-risk': doctor(
    text('Otot berkurang, perlu diperiksa', 'Muscle is lost, needs an examination'),
    text('SARC-CalF 11 atau lebih: risiko sarkopenia', 'SARC-CalF 11 or more: risk of sarcopenia'),
    30,
  ),
})
export const householdTasksScale = scale(text('Kegiatan rumah, IADL', 'Household tasks, IADL'), {
  alone: good(text('Semua sendiri', 'All alone'), text('IADL 8: mandiri', 'IADL 8: independent')),
  helped: watched(
    text('Ada yang perlu dibantu', 'Needs help with some'),
    text('IADL 0-7: perlu bantuan', 'IADL 0-7: needs help'),
    text(
      'Bicarakan dengan keluarga siapa yang membantu belanja, obat dan uang.',
      'Agree with the family who helps with shopping, drugs and money.',
    ),
  ),
})

export const armScale = scale(text('Lingkar lengan', 'Upper arm'), {
  fine: good(text('Lengan cukup', 'Arm is fine'), text('LiLA 21 cm ke atas', 'From 21 cm')),
  thin: doctor(
    text('Lengan kurus, perlu diperiksa', 'Thin arm, needs an examination'),
    text('LiLA di bawah 21 cm: risiko malnutrisi', 'Below 21 cm: risk of malnutrition'),
  ),
})
export const calfScale = scale(text('Lingkar betis', 'Calf'), {
  fine: good(text('Betis cukup', 'Calf is fine'), text('Di atas 34 atau 33 cm', 'Above 34 or 33')),
  thin: watched(
    text('Betis kecil', 'Thin calf'),
    text(
      'Sampai 34 cm (laki-laki), 33 cm (perempuan): periksa SARC-CalF',
      'Up to 34 cm (men), 33 cm (women): do SARC-CalF',
    ),
    text(
      'Latih kaki tiap hari, makan cukup telur, ikan atau tempe.',
      'Exercise the legs every day, eat enough egg, fish or tempeh.',
    ),
  ),
})
