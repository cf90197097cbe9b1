import type { Text } from '../catalogue/observation.ts'

interface Topic {
  readonly label: Text
  /** Services whose people have a reason to hear of it. */
  readonly about: readonly string[]
}

/**
 * What a Posyandu talks about, by the education the ILP guide names for it in each stage of life.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, services by level, column Posyandu
 */
export const counsellingTopics = {
  'child-feeding': {
    label: { id: 'ASI dan makanan bayi, anak', en: 'Breast milk and feeding of children' },
    about: ['child-growth', 'exclusive-breastfeeding', 'complementary-food'],
  },
  'child-growth': {
    label: { id: 'Tumbuh kembang anak', en: 'Growth and development of children' },
    about: ['child-growth', 'preschool-growth', 'child-development'],
  },
  immunisation: {
    label: { id: 'Imunisasi', en: 'Immunisation' },
    about: ['dpt-hb-hib', 'polio-drops', 'measles-rubella', 'bcg'],
  },
  'child-danger-signs': {
    label: { id: 'Tanda bahaya pada anak', en: 'Danger signs in children' },
    about: ['child-danger-signs'],
  },
  pregnancy: {
    label: {
      id: 'Kehamilan, tanda bahaya, tablet tambah darah',
      en: 'Pregnancy, danger signs, iron tablets',
    },
    about: ['pregnant-woman-check', 'pregnancy-danger-signs', 'pregnancy-iron-tablets'],
  },
  'family-planning': {
    label: { id: 'Keluarga berencana', en: 'Family planning' },
    about: ['family-planning', 'postpartum-family-planning'],
  },
  'blood-pressure-and-sugar': {
    label: {
      id: 'Tensi, gula darah, minum obat teratur',
      en: 'Blood pressure, sugar, regular medicine',
    },
    about: ['blood-pressure-screening', 'glucose-screening', 'hypertension-control'],
  },
  'food-and-activity': {
    label: { id: 'Isi Piringku, gerak badan', en: 'A balanced plate, activity' },
    about: ['adult-nutrition', 'school-nutrition', 'risk-behaviour'],
  },
  smoking: {
    label: { id: 'Berhenti merokok', en: 'Stopping smoking' },
    about: ['puma', 'school-smoking', 'risk-behaviour'],
  },
  tuberculosis: {
    label: { id: 'Batuk lama dan TBC', en: 'Long cough and tuberculosis' },
    about: ['tb-symptoms-adult', 'tb-symptoms-child'],
  },
  'older-age': {
    label: { id: 'Lansia sehat dan mandiri', en: 'Healthy and independent in old age' },
    about: ['skilas', 'daily-living'],
  },
  'clean-house': {
    label: {
      id: 'Rumah bersih, jentik, cuci tangan',
      en: 'Clean house, mosquitoes, washing hands',
    },
    about: [],
  },
} as const satisfies Readonly<Record<string, Topic>>
export type CounsellingTopic = keyof typeof counsellingTopics

export const isCounsellingTopic = (id: unknown): id is CounsellingTopic =>
  typeof id === 'string' && Object.hasOwn(counsellingTopics, id)

/** All topics, first those with a reason to be heard by most of the people who came. */
export function topicsFor(services: Iterable<readonly string[]>): readonly CounsellingTopic[] {
  const people = [...services]
  const topics: readonly (readonly [string, Topic])[] = Object.entries(counsellingTopics)
  return topics
    .map(([id, { about }]) => ({
      id,
      reached: people.filter((given) => given.some((one) => about.includes(one))).length,
    }))
    .toSorted((a, b) => b.reached - a.reached)
    .flatMap(({ id }) => (isCounsellingTopic(id) ? [id] : []))
}
