import type { Service } from '../../define.ts'
import { bcg } from './bcg.ts'
import { dptHbHib } from './dpt-hb-hib.ts'
import { dtSchool } from './dt-school.ts'
import { hb0 } from './hb0.ts'
import { hpv } from './hpv.ts'
import { ipv } from './ipv.ts'
import { japaneseEncephalitis } from './japanese-encephalitis.ts'
import { measlesRubella } from './measles-rubella.ts'
import { mrSchool } from './mr-school.ts'
import { pcv } from './pcv.ts'
import { polioDrops } from './polio-drops.ts'
import { rotavirus } from './rotavirus.ts'
import { tdSchool } from './td-school.ts'

/** In the order people see them. */
export const immunisationServices: readonly Service[] = [
  hb0,
  bcg,
  polioDrops,
  dptHbHib,
  rotavirus,
  pcv,
  ipv,
  measlesRubella,
  japaneseEncephalitis,
  mrSchool,
  dtSchool,
  tdSchool,
  hpv,
]
