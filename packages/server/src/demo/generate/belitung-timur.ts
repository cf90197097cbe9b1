import type { RegencyPlan, VillagePlace } from './network.ts'

export const BELITUNG_TIMUR = '19.06'

/** Desa Lalang, where the demo accounts of Pustu and Posyandu work. */
export const LALANG = '19.06.01.2006'

/**
 * The demo regency: real villages and names of Puskesmas, the real numbers of posts of its plan for 2027 (7 Puskesmas, 37
 * Pustu, 133 Posyandu). Sizes, the two villages without a Pustu and the places of Posyandu are invented.
 */
export const belitungTimur = (villages: readonly VillagePlace[]): RegencyPlan => ({
  code: BELITUNG_TIMUR,
  villages,
  puskesmas: {
    '19.06.01': 'Manggar',
    '19.06.02': 'Gantung',
    '19.06.03': 'Dendang',
    '19.06.04': 'Kelapa Kampit',
    '19.06.05': 'Mengkubang',
    '19.06.06': 'Renggiang',
    '19.06.07': 'Simpang Pesak',
  },
  posyanduTotal: 133,
  withoutPustu: ['19.06.02.2001', '19.06.05.2004'],
  size: {
    '19.06.01.2001': 4688,
    '19.06.01.2002': 5931,
    '19.06.01.2003': 7912,
    '19.06.01.2004': 2706,
    '19.06.01.2006': 5304,
    '19.06.01.2007': 9574,
    '19.06.01.2010': 846,
    '19.06.01.2012': 3617,
    '19.06.01.2013': 1512,
    '19.06.02.2001': 6900,
    '19.06.02.2009': 5800,
    '19.06.04.2001': 5200,
  },
  posyandu: { [LALANG]: 4, '19.06.01.2010': 1 },
  openToday: [`posyandu-${LALANG}-melati`],
  posyanduNames: { [LALANG]: ['Mawar', 'Melati', 'Anggrek', 'Kenanga'] },
})
