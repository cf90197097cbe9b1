import { text, type Text } from '../catalogue/observation.ts'
import type { Facility } from '../sync/api.ts'

/** What a post is to have or do; whether it does, somebody sees and notes with evidence. */
export interface PostStandard {
  readonly id: string
  readonly kind: Facility['kind']
  readonly label: Text
  readonly source: string
}

const KMK = 'KMK HK.01.07/MENKES/2015/2023, ILP'
/** Headings of the national briefings on ILP; their text is not public, a Dinas may have its own. */
const BRIEFING = 'ILP readiness headings, to be confirmed by the Dinas'

export const postStandards = [
  {
    id: 'posyandu-decree',
    kind: 'posyandu',
    label: text(
      'SK kepala desa, kader paling sedikit 5',
      'Decree of the village, five kader or more',
    ),
    source: KMK,
  },
  {
    id: 'posyandu-life-cycle',
    kind: 'posyandu',
    label: text(
      'Semua umur dilayani pada satu hari, lima langkah',
      'All ages on one day, in five steps',
    ),
    source: KMK,
  },
  {
    id: 'posyandu-tools',
    kind: 'posyandu',
    label: text(
      'Alat lengkap: antropometri, tensimeter, alat gula darah, pita LiLA',
      'Tools: scales and boards, blood pressure, glucose, arm tape',
    ),
    source: BRIEFING,
  },
  {
    id: 'posyandu-trained',
    kind: 'posyandu',
    label: text('Kader dilatih 25 keterampilan dasar', 'Kader trained in the 25 basic skills'),
    source: KMK,
  },
  {
    id: 'pustu-staff',
    kind: 'pustu',
    label: text('Satu bidan dan satu perawat, dengan SK', 'One midwife and one nurse, appointed'),
    source: KMK,
  },
  {
    id: 'pustu-open',
    kind: 'pustu',
    label: text(
      'Buka setiap hari kerja, semua siklus hidup',
      'Open each working day, for all ages',
    ),
    source: BRIEFING,
  },
  {
    id: 'pustu-coaches',
    kind: 'pustu',
    label: text('Membina semua Posyandu di desa', 'Coaches all Posyandu of the village'),
    source: KMK,
  },
  {
    id: 'puskesmas-clusters',
    kind: 'puskesmas',
    label: text(
      'SK struktur klaster dan penanggung jawab',
      'Decree on clusters and who leads them',
    ),
    source: KMK,
  },
  {
    id: 'puskesmas-flow',
    kind: 'puskesmas',
    label: text('Alur pelayanan menurut klaster', 'Way through the house follows the clusters'),
    source: KMK,
  },
] as const satisfies readonly PostStandard[]
