/**
 * Diseases of the early warning system (SKDR) by code. One case of those named here is reported at once, the others are counted
 * every week.
 *
 * @see KMK HK.01.07/MENKES/2015/2023, table 31 (codes; outbreaks reported within 24 hours); which need only one case is general
 * knowledge of the field
 */
const AT_ONCE: ReadonlySet<string> = new Set([
  'j-avian-flu',
  'k-measles',
  'l-diphtheria',
  'm-pertussis',
  'n-acute-flaccid-paralysis',
  'p-rabies-bite',
  'q-anthrax',
  'r-leptospirosis',
  's-cholera',
  't-cluster',
  'u-meningitis',
  'v-neonatal-tetanus',
  'w-tetanus',
])

export const noticeUrgency = (disease: string | undefined): 'weekly' | 'at-once' | undefined =>
  disease === undefined ? undefined : AT_ONCE.has(disease) ? 'at-once' : 'weekly'

/** What a kader sees, in plain words: several ill at once, a limp limb, a bite and a rash with fever do not wait. */
const NOW: ReadonlySet<string> = new Set(['several-ill', 'limp-limb', 'animal-bite', 'rash'])

export const signUrgency = (sign: string | undefined): 'none' | 'today' | 'now' | undefined =>
  sign === undefined || sign === 'none' ? sign && 'none' : NOW.has(sign) ? 'now' : 'today'
