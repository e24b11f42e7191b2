/** Hashes many files on as many threads as there are processors; few files on the spot. */
import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import { type HashedFile, hashFile } from "./files.ts"

export type Named = HashedFile & { readonly path: string }
const few = 64
const groupSize = 128
/** Four threads hash faster than most disks give, and each costs memory. */
const mostThreads = 4
/** A thread holds one piece of a file outside of its heap, and in it a group of results. */
const threadLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 }

const answer = (worker: Worker, task: { folder: string; paths: readonly string[]; keepUpTo: number }): Promise<HashedFile[]> =>
  new Promise((resolve, reject) => {
    const clear = (): void => {
      worker.off("message", done)
      worker.off("error", failed)
    }
    const done = (files: HashedFile[]): void => {
      clear()
      resolve(files)
    }
    const failed = (error: unknown): void => {
      clear()
      reject(error)
    }
    worker.on("message", done)
    worker.on("error", failed)
    worker.postMessage(task)
  })

/** Threads that wait for the next call; they do not keep the program running. */
const idle: Worker[] = []
const workerFile = import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js"
const hire = (): Worker => {
  const worker = idle.pop() ?? new Worker(new URL(workerFile, import.meta.url), { execArgv: [], resourceLimits: threadLimits })
  worker.ref()
  return worker
}
const release = (worker: Worker): void => {
  worker.unref()
  idle.push(worker)
}

/** Results in groups, in no particular order. */
export async function* hashAll(folder: string, paths: readonly string[], keepUpTo: number): AsyncGenerator<readonly Named[]> {
  if (paths.length <= few) {
    for (const path of paths) yield [{ path, ...hashFile(`${folder}/${path}`, keepUpTo) }]
    return
  }
  const workers = Array.from({ length: Math.min(mostThreads, Math.max(2, availableParallelism())) }, hire)
  let next = 0
  const ask = (worker: Worker): Promise<{ worker: Worker; group: readonly Named[] }> | undefined => {
    if (next >= paths.length) return undefined
    const some = paths.slice(next, next + groupSize)
    next += some.length
    return answer(worker, { folder, paths: some, keepUpTo }).then((files) => ({
      worker,
      group: files.map((it, i) => ({ path: some[i] as string, ...it })),
    }))
  }
  const running = new Map<Worker, Promise<{ worker: Worker; group: readonly Named[] }>>()
  for (const worker of workers) {
    const first = ask(worker)
    if (first) running.set(worker, first)
    else release(worker)
  }
  try {
    while (running.size > 0) {
      const { worker, group } = await Promise.race(running.values())
      running.delete(worker)
      const following = ask(worker)
      if (following) running.set(worker, following)
      else release(worker)
      yield group
    }
  } finally {
    // Stopped early, or a thread failed: those still at work are not used again.
    for (const worker of running.keys()) void worker.terminate()
  }
}
