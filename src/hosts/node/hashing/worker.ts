/** A thread that hashes files; see pool.ts. */
import { parentPort } from "node:worker_threads"
import { hashFile } from "./files.ts"

parentPort?.on("message", (task: { readonly folder: string; readonly paths: readonly string[]; readonly keepUpTo: number }) => {
  parentPort?.postMessage(task.paths.map((path) => hashFile(`${task.folder}/${path}`, task.keepUpTo)))
})
