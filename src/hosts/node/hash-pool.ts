/** Hashes many files on as many threads as there are processors; few files on the spot. */
import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import { type HashedFile, hashFile } from "./hash-files.ts"

export type Named = HashedFile & { readonly path: string }
const few = 64
const groupSize = 128

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

/** Results in groups, in no particular order. */
export async function* hashAll(folder: string, paths: readonly string[], keepUpTo: number): AsyncGenerator<readonly Named[]> {
  if (paths.length <= few) {
    for (const path of paths) yield [{ path, ...hashFile(`${folder}/${path}`, keepUpTo) }]
    return
  }
  const file = import.meta.url.endsWith(".ts") ? "./hash-worker.ts" : "./hash-worker.js"
  const workers = Array.from({ length: Math.min(8, Math.max(2, availableParallelism())) }, () => new Worker(new URL(file, import.meta.url)))
  try {
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
    const running = new Map(
      workers.flatMap((worker) => {
        const first = ask(worker)
        return first ? [[worker, first] as const] : []
      }),
    )
    while (running.size > 0) {
      const { worker, group } = await Promise.race(running.values())
      const following = ask(worker)
      if (following) running.set(worker, following)
      else running.delete(worker)
      yield group
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
