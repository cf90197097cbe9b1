import { parentPort, workerData } from 'node:worker_threads'
import type { PlanNews, PlanTask } from './planner.ts'
import { solvePlan } from './solve-plan.ts'

/** The program of a thread that computes one plan, tells what it has found so far, and ends. */
const { problem, from, seconds }: PlanTask = workerData
const tell = (news: PlanNews) => parentPort?.postMessage(news)
const found = await solvePlan(problem, {
  seconds,
  onFound: (soFar) => tell({ soFar }),
  ...(from === undefined ? {} : { from: new Map(Object.entries(from)) }),
})
tell({ found })
