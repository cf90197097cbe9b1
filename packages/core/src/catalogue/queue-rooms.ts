import type { QueueRooms } from '../queue/propose-stations.ts'
import { postpartum } from './episodes/postpartum.ts'
import { pregnancy } from './episodes/pregnancy.ts'
import { glucoseLaboratory } from './services/adult/glucose-laboratory.ts'
import { lipidProfile } from './services/adult/lipid-profile.ts'
import { hivTest } from './services/infection/hiv-test.ts'
import { infectionServices } from './services/infection/index.ts'
import { malariaTest } from './services/infection/malaria-test.ts'
import { syphilisTest } from './services/infection/syphilis-test.ts'
import { tbSputum } from './services/infection/tb-sputum.ts'
import { antenatalDental } from './services/mother/antenatal-dental.ts'
import { antenatalGlucose } from './services/mother/antenatal-glucose.ts'
import { antenatalLaboratory } from './services/mother/antenatal-laboratory.ts'
import { antenatalMalaria } from './services/mother/antenatal-malaria.ts'
import { tripleElimination } from './services/mother/triple-elimination.ts'

/**
 * Which services are done at which station. A proposal: a desk changes it for a person with one touch. Infants, children,
 * school age and teens are of cluster 2, as are pregnancy, birth and the weeks after it.
 * @see KMK HK.01.07/MENKES/2015/2023, table 1
 */
export const queueRooms: QueueRooms = {
  adultFromMonths: 18 * 12,
  motherEpisodes: [pregnancy.id, postpartum.id],
  infection: infectionServices
    .filter((service) => service.eligible.during !== undefined || 'needed' in service)
    .map(({ id }) => id),
  laboratory: [
    antenatalLaboratory,
    antenatalGlucose,
    antenatalMalaria,
    tripleElimination,
    glucoseLaboratory,
    lipidProfile,
    tbSputum,
    malariaTest,
    hivTest,
    syphilisTest,
  ].map(({ id }) => id),
  dental: [antenatalDental.id],
}
