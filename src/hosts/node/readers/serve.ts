/** The readers' side of a process that runs apart: takes one question after another from the standard input and answers on the standard output. */
import { writeSync } from "node:fs"
import { Worker } from "node:worker_threads"
import type { Importer, Quoted, Source } from "../../../engine/importers/importer.ts"
import { fileSource } from "../file-source.ts"
import { frame, type ReaderMessage, type ReadRequest } from "./frames.ts"
import { clockMs, cpuMs as cpuUsed, type Kept } from "./keeper.ts"
import type { ReaderLimits } from "./limits.ts"

/** What reads: the engine's importers, or in tests what stands for them. */
export interface RunningRead {
  /** All rows of a file, as `extractionParts` lays them out. */
  extract(source: Source, chosen: (importer: Pick<Importer, "id">) => void): Promise<readonly Uint8Array[]>
  quote(source: Source, asked: NonNullable<ReadRequest["quote"]>): AsyncIterable<Quoted>
}
const pause = new Int32Array(new SharedArrayBuffer(4))
/** The other end reads while we wait. */
const writeAll = (bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at, Math.min(bytes.length - at, 1 << 20))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error
      Atomics.wait(pause, 0, 0, 1)
    }
  }
}
const tell = (told: ReaderMessage, parts?: readonly Uint8Array[]): void => {
  for (const part of frame(told, parts)) writeAll(part)
}
const answer = async (reading: RunningRead, { path, item, quote }: ReadRequest): Promise<readonly Uint8Array[]> => {
  const source = fileSource(path, item)
  if (!quote) return reading.extract(source, ({ id }) => tell({ chosen: id }))
  tell({ chosen: quote.importer })
  const quoted: Quoted[] = []
  for await (const row of reading.quote(source, quote)) quoted.push(row)
  return [new TextEncoder().encode(JSON.stringify(quoted))]
}
/** Limits for one piece of work after another in this process, kept by a thread of its own: at a limit the process ends, with `lastWord` on its error output. */
export const keepLimits = (): { begin(limits: ReaderLimits): void; end(): void } => {
  const kept: Kept = {
    turn: new Int32Array(new SharedArrayBuffer(4)),
    limits: new Float64Array(new SharedArrayBuffer(24)),
  }
  const file = import.meta.url.endsWith(".ts") ? "./keeper.ts" : "./keeper.js"
  new Worker(new URL(file, import.meta.url), { workerData: kept, execArgv: [] }).unref()
  const turn = (on: 0 | 1): void => {
    Atomics.store(kept.turn, 0, on)
    Atomics.notify(kept.turn, 0)
  }
  return {
    begin: ({ ms, cpuMs, bytes }) => {
      // All of them by then, not from now: the keeper need not see where one piece of work ends and the next begins.
      kept.limits.set([clockMs() + ms, cpuUsed() + cpuMs, bytes])
      turn(1)
    },
    end: () => turn(0),
  }
}
/** Answers until the input ends. Limits are kept by a thread of its own. */
export const serveReaders = async (reading: RunningRead): Promise<void> => {
  // Ctrl-C in a terminal reaches every process of the group; the program decides what it ends.
  for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => undefined)
  // A fault that no question waits for: told, and the process is of no further use.
  process.on("uncaughtException", (error) => {
    tell({ fault: `${error?.message ?? error}` })
    process.exit(1)
  })
  const limited = keepLimits()
  tell({ ready: true })
  let text = ""
  process.stdin.setEncoding("utf8")
  for await (const piece of process.stdin) {
    text += piece
    if (!text.endsWith("\n")) continue
    const asked = JSON.parse(text) as ReadRequest
    text = ""
    limited.begin(asked)
    try {
      const parts = await answer(reading, asked)
      // The work is done: how long the other end takes to fetch the answer is no fault of the file.
      limited.end()
      tell({ done: true }, parts)
    } catch (error) {
      limited.end()
      tell({ fault: `${(error as Error)?.message ?? error}` })
    }
  }
}
