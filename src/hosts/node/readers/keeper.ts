/** A thread beside the readers of a process: ends the whole process at a limit of time or memory, or when the program that started it is gone. A reader that never returns cannot stop it. */
import { writeSync } from "node:fs"
import { workerData } from "node:worker_threads"

/** Shared with the readers' thread: `turn[0]` is 1 while a question is worked on; `limits` are the deadline (ms of `clockMs`), the processor's time of the process by then (ms) and the memory (bytes). */
export interface Kept {
  readonly turn: Int32Array<SharedArrayBuffer>
  readonly limits: Float64Array<SharedArrayBuffer>
}
/** Why a process was ended, as the last word on its error output. `clock`: it had not used its processor time; the machine may have been busy with something else. */
export const lastWord = (why: "time" | "clock" | "memory"): string => `\nanning-reader ended: ${why}\n`
const every = 20

const end = (why?: Parameters<typeof lastWord>[0]): never => {
  try {
    if (why) writeSync(2, lastWord(why))
  } catch {
    // Nobody listens any more.
  }
  process.kill(process.pid, "SIGKILL")
  throw new Error("ended")
}
/** Processor time of this process until now, in ms. */
export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
/** A clock that nobody sets and that all threads of a process share; it stands still where the computer sleeps, as far as the system lets it. */
export const clockMs = (): number => Number(process.hrtime.bigint() / 1_000_000n)
const keep = ({ turn, limits }: Kept): never => {
  const parent = process.ppid
  for (;;) {
    Atomics.wait(turn, 0, 0)
    while (Atomics.load(turn, 0) === 1) {
      if (cpuMs() > (limits[1] as number)) end("time")
      if (clockMs() > (limits[0] as number)) end("clock")
      if (process.memoryUsage.rss() > (limits[2] as number)) end("memory")
      if (process.ppid !== parent) end()
      Atomics.wait(turn, 0, 1, every)
    }
  }
}
if ((workerData as Partial<Kept> | null)?.turn) keep(workerData as Kept)
