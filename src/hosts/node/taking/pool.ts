/** Creates many files on two threads, so that reading, hashing and writing of one overlap with those of another. */
import { statSync } from "node:fs"
import { Worker } from "node:worker_threads"
import { putFile, type Taken, takeFile } from "./files.ts"
import type { TakingOutcome, Task } from "./worker.ts"

/** Files of one folder belong to one lane: threads that create names in the same folder wait for each other. */
export const lanes = 2
/** A message for so many files or bytes, and so many messages under way: no thread waits for its next file. */
const group = { copies: 8, puts: 64 } as const
const ahead = 2
/** Fewer small files than these are created sooner than a thread answers. */
const few = 16

interface Asked extends Task {
  readonly done: (taken: Taken | undefined) => void
  readonly failed: (error: unknown) => void
}
interface Lane {
  readonly waiting: Asked[]
  readonly sent: (readonly Asked[])[]
  worker: Worker | undefined
  flushing: boolean
}
const all: readonly Lane[] = Array.from({ length: lanes }, () => ({ waiting: [], sent: [], worker: undefined, flushing: false }))
const workerFile = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js"

const settle = (asked: Asked, outcome: TakingOutcome | undefined): void => {
  if (outcome && "fault" in outcome) asked.failed(Object.assign(new Error(outcome.fault.message), outcome.fault))
  else asked.done(outcome)
}
/** A few puts are done here and now. */
const here = (lane: Lane): void => {
  for (const asked of lane.waiting.splice(0)) {
    try {
      putFile(asked.to, asked.from as Uint8Array)
      asked.done(undefined)
    } catch (error) {
      asked.failed(error)
    }
  }
}
const isPut = (asked: Asked): boolean => typeof asked.from !== "string"
const send = (lane: Lane): void => {
  lane.flushing = false
  if (lane.sent.length === 0 && lane.waiting.length < few && lane.waiting.every(isPut)) here(lane)
  while (lane.waiting.length > 0 && lane.sent.length < ahead) {
    const some = lane.waiting.splice(0, isPut(lane.waiting[0] as Asked) ? group.puts : group.copies)
    const worker = hired(lane)
    lane.sent.push(some)
    worker.ref()
    worker.postMessage(some.map(({ from, to }) => ({ from, to })))
  }
  // A thread with nothing to do does not keep the program running.
  if (lane.sent.length === 0) lane.worker?.unref()
}
/** A thread takes no flags over from its parent: some of them forbid threads that load a file. */
const hired = (lane: Lane): Worker => {
  if (lane.worker) return lane.worker
  const worker = new Worker(new URL(workerFile, import.meta.url), { execArgv: [] })
  worker.on("message", (outcomes: readonly TakingOutcome[]) => {
    const some = lane.sent.shift() ?? []
    send(lane)
    for (const [index, asked] of some.entries()) settle(asked, outcomes[index])
  })
  worker.on("error", (error) => {
    lane.worker = undefined
    for (const asked of [...lane.sent.splice(0).flat(), ...lane.waiting.splice(0)]) asked.failed(error)
  })
  lane.worker = worker
  return worker
}

/** The first files of a process are taken in on the spot, if they are small: a thread would take longer to begin. */
const onTheSpot = { files: 32, bytes: 4 << 20 } as const
let taken = 0

const ask = (from: string | Uint8Array, to: string, lane: number): Promise<Taken | undefined> => {
  const chosen = all[lane % lanes] as Lane
  return new Promise((done, failed) => {
    chosen.waiting.push({ from, to, done, failed })
    if (chosen.flushing) return
    chosen.flushing = true
    // Whatever else is asked for in this turn goes along.
    queueMicrotask(() => send(chosen))
  })
}
/** Creates a file with these few bytes. Rejects with the system's error. */
export const put = async (to: string, bytes: Uint8Array, lane: number): Promise<void> => {
  // A view into a larger buffer would take all of that along to the thread.
  await ask(bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes), to, lane)
}
/** Creates `to` with the bytes of `from`; files of the same folder `to` with the same lane. Rejects with the system's error. */
export const take = async (from: string, to: string, lane: number): Promise<Taken> => {
  if (taken < onTheSpot.files && statSync(from).size <= onTheSpot.bytes) {
    taken++
    return takeFile(from, to)
  }
  return (await ask(from, to, lane)) as Taken
}
