/** What SKILAS asks, in our own words. Every yes is a tick. */
import { type Choice, type YesNo, text } from '../observation.ts'

const problem = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:skilas-${code}` }) as const satisfies YesNo

export const skilasQuestions = {
  wrongDateOrPlace: problem(
    'Salah menyebut tanggal hari ini atau tempat ini',
    'Wrong date or place',
    'date-or-place',
  ),
  forgetsWord: problem(
    'Ada kata yang lupa, dari tiga kata tadi',
    'Forgot one or more of the three words',
    'forgets-word',
  ),
  cannotRise: problem(
    'Tidak sanggup berdiri dari kursi 5 kali dalam 14 detik tanpa tangan',
    'Cannot rise from a chair 5 times within 14 seconds without hands',
    'cannot-rise',
  ),
  lostWeight: problem(
    'Berat turun lebih dari 3 kg dalam 3 bulan, atau baju jadi longgar',
    'Lost more than 3 kg in 3 months, or clothes are looser',
    'lost-weight',
  ),
  poorAppetite: problem(
    'Nafsu makan hilang atau sulit makan',
    'No appetite or difficulty eating',
    'poor-appetite',
  ),
  eyeProblem: problem(
    'Ada keluhan mata, atau berobat gula darah atau tensi',
    'Eye trouble, or treated for glucose or pressure',
    'eye-problem',
  ),
  fingersWrong: problem(
    'Tidak tepat menghitung jari 3 kali berturut-turut',
    'Did not count fingers right 3 times in a row',
    'fingers-wrong',
  ),
  sad: {
    ...problem(
      'Dua minggu ini sedih, murung atau putus asa',
      'Sad or hopeless in the last two weeks',
      'sad',
    ),
    sensitive: true,
  },
  littleInterest: {
    ...problem(
      'Dua minggu ini kurang berminat atau kurang senang',
      'Little interest or joy in the last two weeks',
      'little-interest',
    ),
    sensitive: true,
  },
} as const

export const whisper = {
  kind: 'choice',
  label: text('Tes bisik', 'Whisper test'),
  code: 'jejaring:skilas-whisper',
  options: {
    heard: text('Mendengar', 'Heard'),
    'not-heard': text('Tidak mendengar', 'Not heard'),
    'not-testable': text('Tidak dapat dites', 'Could not be tested'),
  },
} as const satisfies Choice
