import { addDays, daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { antenatalContact } from '@jejaring/core/catalogue/services/mother/antenatal-contact'
import { antenatalDental } from '@jejaring/core/catalogue/services/mother/antenatal-dental'
import { antenatalGlucose } from '@jejaring/core/catalogue/services/mother/antenatal-glucose'
import { antenatalLaboratory } from '@jejaring/core/catalogue/services/mother/antenatal-laboratory'
import { doctorUltrasound } from '@jejaring/core/catalogue/services/mother/doctor-ultrasound'
import { motherSupplementaryFood } from '@jejaring/core/catalogue/services/mother/mother-supplementary-food'
import { mothersClass } from '@jejaring/core/catalogue/services/mother/mothers-class'
import { pregnancyIronTablets } from '@jejaring/core/catalogue/services/mother/pregnancy-iron-tablets'
import { pregnancyRiskScore } from '@jejaring/core/catalogue/services/mother/pregnancy-risk-score'
import { tdWomen } from '@jejaring/core/catalogue/services/mother/td-women'
import { tetanusScreening } from '@jejaring/core/catalogue/services/mother/tetanus-screening'
import { tripleElimination } from '@jejaring/core/catalogue/services/mother/triple-elimination'
import type { ServiceGiven } from '@jejaring/core/journal/entry'
import { answeredNo, given } from './given.ts'
import type { Pregnancy } from './pregnancy.ts'
import { randomOf, type Random } from './random.ts'
import { visit, type Village, type Villager } from './villager.ts'

/** Closed ranges of days of pregnancy: one contact in the first trimester, two in the second, three in the third. */
const wanted: readonly (readonly [min: number, max: number])[] = [
  [48, 80],
  [96, 122],
  [132, 160],
  [176, 196],
  [208, 232],
  [242, 256],
]

export function antenatalContacts(
  village: Village,
  woman: Villager,
  course: Pregnancy & { readonly careful: boolean; readonly registered: LocalDate },
): void {
  const { random } = woman
  // A stream of its own, so that what is added here changes nothing else about her.
  const beside = randomOf('beside', village.seed, woman.name, course.from)
  const traits = {
    weight: Math.max(38, random.normal(55, 8)),
    systolic: random.normal(112, 9),
    upperArm: random.normal(26.6, 2.3),
    haemoglobin: random.normal(11.7, 0.9),
  }
  for (const [nth, [min, max]] of wanted.entries()) {
    const planned = addDays(course.from, random.int(min, max))
    const on = nth === 0 && planned < course.registered ? addDays(course.registered, 1) : planned
    if (on >= (course.ended?.on ?? village.today) || on < course.registered) continue
    if (!random.chance(course.careful ? village.habits.thorough : 0.72)) continue
    const age = daysBetween(course.from, on)
    const forDoctor = nth === 0 || nth === 4
    const byDoctor = forDoctor && random.chance(0.985)
    const contact = contactAt(woman, age, { ...traits, byDoctor: forDoctor })
    visit(village, woman, {
      on,
      author: byDoctor ? village.staff.doctor : village.staff.midwife,
      setting: forDoctor ? 'puskesmas' : 'pustu',
      services: [
        given(antenatalContact, contact),
        ...besides(beside, { nth, age, byDoctor, contact }),
      ],
    })
  }
}

/** Laboratory, the doctor's ultrasound and the score of risks; what is asked once comes at the first contact. */
function besides(
  random: Random,
  {
    nth,
    age,
    byDoctor,
    contact,
  }: {
    readonly nth: number
    readonly age: number
    readonly byDoctor: boolean
    readonly contact: { readonly upperArm: number; readonly haemoglobin: number }
  },
): readonly ServiceGiven[] {
  const services: ServiceGiven[] = []
  if (byDoctor && random.chance(0.96)) {
    services.push(
      given(doctorUltrasound, {
        weeks: Math.floor(age / 7),
        days: age % 7,
        children: 1,
        heartbeat: true,
        ...(nth === 4 ? { lie: 'head' as const, placentaLow: random.chance(0.02) } : {}),
      }),
    )
  }
  if (contact.upperArm < 23.5)
    services.push(given(motherSupplementaryFood, { days: 28, eaten: true }))
  if (nth === 0 && random.chance(0.86)) {
    const nonReactive = (share: number) =>
      random.chance(share) ? ('reactive' as const) : ('non-reactive' as const)
    services.push(
      given(tripleElimination, {
        done: true,
        hiv: nonReactive(0.003),
        syphilis: nonReactive(0.008),
        hepatitisB: nonReactive(0.02),
      }),
    )
  }
  if ((nth === 0 || nth === 4) && random.chance(0.8)) {
    services.push(
      given(antenatalLaboratory, {
        haemoglobin: contact.haemoglobin,
        urineProtein: 'negative',
        bloodGroup: random.pick(['a', 'b', 'ab', 'o'] as const),
        rhesus: 'positive',
      }),
    )
  }
  services.push(...askedInTrimester(random, { nth, byDoctor }))
  return random.chance(0.7)
    ? [...services, given(pregnancyIronTablets, { given: 30, everyDay: random.chance(0.85) })]
    : services
}

/** Tetanus and teeth at first, the card of risks in each trimester, sugar and the class of mothers in between. */
function askedInTrimester(
  random: Random,
  { nth, byDoctor }: { readonly nth: number; readonly byDoctor: boolean },
): readonly ServiceGiven[] {
  const status = random.weighted([
    ['t1', 12],
    ['t2', 30],
    ['t3', 25],
    ['t5', 33],
  ] as const)
  const isFirst = nth === 0 && random.chance(0.85)
  return [
    ...(isFirst ? [given(tetanusScreening, { status })] : []),
    ...(isFirst && (status === 't1' || status === 't2')
      ? [given(tdWomen, { batch: 'TD2611' })]
      : []),
    ...(isFirst && byDoctor
      ? [given(antenatalDental, { teeth: random.chance(0.2) ? 'needs-treatment' : 'healthy' })]
      : []),
    ...(nth % 2 === 0 && random.chance(0.8)
      ? [given(pregnancyRiskScore, answeredNo(pregnancyRiskScore))]
      : []),
    ...(nth === 3 && random.chance(0.8)
      ? [given(antenatalGlucose, { glucose: random.int(82, 128) })]
      : []),
    ...(nth % 2 === 1 && random.chance(0.7)
      ? [given(mothersClass, { husband: random.chance(0.5) })]
      : []),
  ]
}

function contactAt(
  { random }: Villager,
  age: number,
  traits: {
    readonly weight: number
    readonly systolic: number
    readonly upperArm: number
    readonly haemoglobin: number
    readonly byDoctor: boolean
  },
) {
  const systolic = Math.round(traits.systolic + age / 40 + random.normal(0, 6))
  return {
    weight: Math.round((traits.weight + Math.max(0, age - 80) * 0.055) * 10) / 10,
    systolic,
    diastolic: Math.round(systolic * 0.64 + random.normal(0, 4)),
    upperArm: Math.round((traits.upperArm + random.normal(0, 0.3)) * 10) / 10,
    haemoglobin: Math.round((traits.haemoglobin - age / 400 + random.normal(0, 0.3)) * 10) / 10,
    ironTablets: 30,
    ultrasound: traits.byDoctor,
    ...(age >= 140
      ? {
          fundalHeight: Math.round(age / 7 - 1 + random.normal(0, 1)),
          fetalHeartRate: Math.round(random.normal(142, 7)),
        }
      : {}),
    ...(random.chance(0.7)
      ? { urineProtein: random.chance(0.97) ? ('negative' as const) : ('plus-1' as const) }
      : {}),
  }
}
