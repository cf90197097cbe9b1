import { text } from '../observation.ts'
import { type Outcome, scale } from '../outcome.ts'

export const diabetesDecisionScale = scale(text('Keputusan', 'Decision'), {
  'not-diabetes': {
    label: text('Gula darah baik', 'Blood glucose is good'),
    clinical: text('Bukan diabetes', 'Not diabetes'),
    status: 'ok',
    advice: text('Periksa gula setahun sekali.', 'Test the glucose once a year.'),
  },
  prediabetes: {
    label: text('Gula darah perlu dijaga', 'Glucose needs care'),
    clinical: text('Prediabetes', 'Prediabetes'),
    status: 'watch',
    advice: text('Periksa lagi tiga bulan lagi.', 'Test again in three months.'),
  },
  diabetes: {
    label: text('Dalam perawatan gula darah', 'Under care for high glucose'),
    clinical: text('Diabetes', 'Diabetes'),
    status: 'act',
    advice: text(
      'Periksa gula setiap bulan, minum obat teratur.',
      'Test every month, take the drug regularly.',
    ),
  },
} satisfies Record<string, Outcome>)

export const footScale = scale(text('Kaki', 'Feet'), {
  sound: { label: text('Kaki sehat', 'Feet are sound'), status: 'ok' },
  trouble: {
    label: text('Kaki bermasalah, harus dilihat', 'A foot must be looked at'),
    clinical: text('Kaki diabetik?', 'Diabetic foot?'),
    status: 'act',
    advice: text(
      'Jangan diobati sendiri. Ke Puskesmas hari ini atau besok.',
      'Do not treat it yourself. To the Puskesmas today or tomorrow.',
    ),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<string, Outcome>)

export const organScale = scale(text('Ginjal, mata dan jantung', 'Kidney, eyes and heart'), {
  none: { label: text('Tidak ada kelainan', 'Nothing found'), status: 'ok' },
  incomplete: {
    label: text('Pemeriksaan belum lengkap', 'The examination is not complete'),
    status: 'watch',
    advice: text('Lengkapi bulan ini.', 'Complete it this month.'),
  },
  found: {
    label: text('Ada yang perlu dilihat dokter', 'Something for the doctor'),
    clinical: text('Komplikasi organ?', 'Organ damage?'),
    status: 'act',
    advice: text('Dokter menentukan langkah berikutnya.', 'The doctor decides the next step.'),
  },
} satisfies Record<string, Outcome>)

export const mentalDecisionScale = scale(text('Keputusan', 'Decision'), {
  'not-in-care': {
    label: text('Tidak perlu perawatan bulanan', 'No monthly care needed'),
    clinical: text('Bukan gangguan jiwa berat', 'No severe mental disorder'),
    status: 'ok',
  },
  'in-care': {
    label: text('Dalam perawatan', 'Under care'),
    clinical: text('Gangguan jiwa berat', 'Severe mental disorder'),
    status: 'act',
    advice: text(
      'Kunjungi tiap bulan, dampingi minum obat.',
      'Visit every month, help with the drug.',
    ),
  },
} satisfies Record<string, Outcome>)

export const relapseScale = scale(text('Keadaan', 'Condition'), {
  stable: { label: text('Keadaan tenang', 'Condition is stable'), status: 'ok' },
  relapse: {
    label: text('Tanda kambuh, perlu diperiksa', 'Signs of relapse, needs an examination'),
    status: 'act',
    advice: text(
      'Pastikan obat diminum. Hubungi petugas hari ini.',
      'Make sure the drug is taken. Call the health worker today.',
    ),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
  danger: {
    label: text('Berbahaya, minta tolong sekarang', 'Dangerous, get help now'),
    status: 'act',
    advice: text(
      'Jauhkan benda tajam, jangan ditinggal sendiri, hubungi petugas sekarang.',
      'Put sharp things away, do not leave the person alone, call the health worker now.',
    ),
    refer: { to: 'puskesmas', withinDays: 0 },
  },
} satisfies Record<string, Outcome>)

export const restraintScale = scale(text('Kebebasan', 'Freedom'), {
  free: { label: text('Tidak dipasung', 'Not restrained'), status: 'ok' },
  restrained: {
    label: text('Dipasung, laporkan hari ini', 'Restrained, report today'),
    status: 'act',
    advice: text(
      'Jangan memarahi keluarga. Petugas datang ke rumah.',
      'Do not scold the family. The health worker comes to the house.',
    ),
    refer: { to: 'puskesmas', withinDays: 1 },
  },
} satisfies Record<string, Outcome>)

export const mentalExaminationScale = scale(
  text('Pemeriksaan dan edukasi', 'Examination and teaching'),
  {
    complete: { label: text('Pemeriksaan lengkap', 'Complete'), status: 'ok' },
    incomplete: {
      label: text('Belum lengkap', 'Not complete'),
      status: 'watch',
      advice: text('Lengkapi pada kunjungan berikut.', 'Complete it at the next visit.'),
    },
  } satisfies Record<string, Outcome>,
)
