import { years } from '../../../calendar/local-date.ts'
import * as mind from '../../../clinical/school-mind.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as observed from '../../observations/school.ts'
import { mindFollowUpScale, pscScale, sdqScale } from '../../outcomes/school.ts'

/** The SDQ is licensed: it is filled in on paper, and only its scores are written down. */
export const schoolMind = defineService({
  id: 'school-mind',
  label: text('Kesehatan jiwa anak sekolah', 'Mental health at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining jiwa usia sekolah: minimal setahun sekali, SDQ 4-18 tahun; kelas SDQ: pelatihan RSCM 2018, kelas isian orang tua latar, perlu dikonfirmasi; PSC 28 atau lebih',
  station: 'ask',
  eligible: { from: years(6), before: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    respondent: { ...observed.sdqRespondent, optional: true },
    emotional: { ...observed.sdqEmotional, optional: true },
    conduct: { ...observed.sdqConduct, optional: true },
    hyperactivity: { ...observed.sdqHyperactivity, optional: true },
    peers: { ...observed.sdqPeers, optional: true },
    prosocial: { ...observed.sdqProsocial, optional: true },
    psc: { ...observed.pscScore, optional: true },
  },
  outcomes: {
    total: sdqScale(text('SDQ: jumlah kesulitan', 'SDQ: total difficulties')),
    prosocial: sdqScale(text('SDQ: prososial', 'SDQ: prosocial')),
    psc: pscScale,
    followUp: mindFollowUpScale,
  },

  classify({ respondent, prosocial: strength, psc: points, ...sdq }) {
    const total = mind.sdqTotalBand(mind.sdqTotal(sdq), respondent)
    const prosocial = mind.sdqProsocialBand(strength)
    const psc = mind.pscOf(points)
    return { total, prosocial, psc, followUp: mind.mindFollowUp([total, prosocial], psc) }
  },

  doubts({ respondent }, { ageMonths }) {
    const isYoung = respondent === 'self' && ageMonths < 12 * 11
    return isYoung
      ? { respondent: text('Di bawah 11 tahun diisi orang tua.', 'Below 11 a parent fills it in.') }
      : {}
  },
})
