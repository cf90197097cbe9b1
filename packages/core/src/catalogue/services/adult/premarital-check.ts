import { years } from '../../../calendar/local-date.ts'
import { adultAnaemia } from '../../../clinical/adult-anaemia.ts'
import { womansUpperArm } from '../../../clinical/body-mass.ts'
import { tetanusClass } from '../../../clinical/tetanus-told.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { haemoglobin } from '../../observations/blood.ts'
import { upperArm } from '../../observations/body.ts'
import { hivTested, syphilisTested } from '../../observations/family-planning.ts'
import { upperArmScale } from '../../outcomes/body-mass.ts'
import { adultAnaemiaScale, testsDoneScale } from '../../outcomes/family-planning.ts'
import { tetanusScale } from '../../outcomes/tetanus.ts'
import { tetanusOfLife } from '../../tetanus.ts'
import { tetanusScreening } from '../mother/tetanus-screening.ts'

/** Of syphilis and HIV only that the tests were done; their results are services of their own. */
export const premaritalCheck = defineService({
  id: 'premarital-check',
  label: text('Pemeriksaan calon pengantin', 'Check before marriage'),
  source:
    'KMK 33/2025, calon pengantin 18-29 tahun: Hb, sifilis, HIV, status tetanus; KMK HK.01.07/MENKES/2015/2023: LiLA 23,5 cm dan skrining status T calon pengantin',
  station: 'serve',
  eligible: { from: years(15), before: years(60) },
  schedule: { kind: 'asNeeded' },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { haemoglobin, upperArm, syphilisTested, hivTested },
  outcomes: {
    anaemia: adultAnaemiaScale,
    upperArm: upperArmScale,
    tests: testsDoneScale,
    tetanus: tetanusScale,
  },

  skips: (_, { sex }) => (sex === 'male' ? ['upperArm'] : []),
  classify({ haemoglobin, upperArm, syphilisTested, hivTested }, context) {
    const tests = [syphilisTested, hivTested]
    const told = tests.includes(false) ? 'incomplete' : 'complete'
    const woman = context.sex === 'female'
    const tetanus = woman && tetanusOfLife(context, context.given(tetanusScreening))
    return {
      anaemia: adultAnaemia(haemoglobin, context.sex),
      upperArm: womansUpperArm(upperArm, context),
      tests: tests.includes(undefined) && told === 'complete' ? undefined : told,
      tetanus: tetanus ? tetanusClass(tetanus) : undefined,
    }
  },
})
