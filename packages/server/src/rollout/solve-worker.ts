import { parentPort, workerData } from 'node:worker_threads'
import type { PlanTask } from './planner.ts'
import { solvePlan } from './solve-plan.ts'

/** The program of a thread that computes one plan and ends. */
const { problem, from, seconds }: PlanTask = workerData
const found = await solvePlan(problem, {
  seconds,
  ...(from === undefined ? {} : { from: new Map(Object.entries(from)) }),
})
parentPort?.postMessage({ found })
