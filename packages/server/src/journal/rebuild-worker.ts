import { workerData } from 'node:worker_threads'
import { catalogue } from '@jejaring/core/catalogue/index'
import { connect } from '../db/connect.ts'
import type { RebuildTask } from './rebuild-villages.ts'
import { rebuildVillage } from './rebuild.ts'
import { workOnVillages } from './village-threads.ts'

const { connection, check }: RebuildTask = workerData
const database = connect({ ...connection, max: 2 })
await workOnVillages((village) => rebuildVillage({ ...database, catalogue }, village, { check }))
await database.pool.end()
