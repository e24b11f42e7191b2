/** Runs work that may never end on another thread: a watchdog ends it when one step takes too long, and the rest goes on. */
import { Worker } from "node:worker_threads"
import { full } from "../needs.ts"

/**
 * Milliseconds of computing that one step may take: a linear one on 200,000 signs takes a few, a quadratic one half a minute. Counted as the process
 * spends them, since this thread does nothing beside: a busy machine makes nothing look stuck. Half the signs take a square a quarter of the time, so the
 * usual run, which tries shorter texts, notices the same with less.
 */
const patience = full ? 2_500 : 700

/** Milliseconds that a step may take without computing, and that loading modules may take before the first. */
const standing = 180_000

const spentMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

export interface Stuck {
  readonly job: number
  readonly step: number
}
/**
 * Gives jobs to a worker (`script`, an ES module) in order. The worker gets `{ first, steps }` as `workerData`, sets `steps[0]` to the job and `steps[1]`
 * to the step within it before each, `steps[2]` to 1 when it has loaded all it needs, and ends after the last. A job that hangs is left out, and named.
 */
export const guarded = async (script: URL, jobs: number, data: unknown): Promise<readonly Stuck[]> => {
  const stuck: Stuck[] = []
  const steps = new Int32Array(new SharedArrayBuffer(12))
  for (let first = 0; first < jobs; ) {
    steps[0] = first
    steps[1] = 0
    steps[2] = 0
    const worker = new Worker(script, { workerData: { first, steps, data } })
    const ended = await new Promise<boolean>((resolve, reject) => {
      let hung = false
      let seen = ""
      let since = performance.now()
      let spent = spentMs()
      const dog = setInterval(() => {
        const now = `${steps[0]}/${steps[1]}/${steps[2]}`
        if (now !== seen) {
          seen = now
          since = performance.now()
          spent = spentMs()
        } else if ((steps[2] === 1 && spentMs() - spent > patience) || performance.now() - since > standing) {
          hung = true
          clearInterval(dog)
          void worker.terminate()
        }
      }, 100)
      worker.once("error", (error) => {
        clearInterval(dog)
        reject(error)
      })
      worker.once("exit", () => {
        clearInterval(dog)
        resolve(!hung)
      })
    })
    if (ended) return stuck
    stuck.push({ job: steps[0] as number, step: steps[1] as number })
    first = (steps[0] as number) + 1
  }
  return stuck
}
