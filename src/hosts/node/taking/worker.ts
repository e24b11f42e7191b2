/** A thread that creates files; see pool.ts. */
import { parentPort } from "node:worker_threads"
import { putFile, type Taken, takeFile } from "./files.ts"

/** A file to create, with the bytes of another or with these. */
export interface Task {
  readonly to: string
  readonly from: string | Uint8Array
}
/** What was copied, nothing where bytes were given, or an error of the file system as it crosses threads. */
export type TakingOutcome =
  | Taken
  | undefined
  | { readonly fault: { readonly message: string; readonly code?: string; readonly syscall?: string; readonly path?: string } }

const outcome = ({ from, to }: Task): TakingOutcome => {
  try {
    if (typeof from === "string") return takeFile(from, to)
    putFile(to, from)
    return undefined
  } catch (error) {
    const { message, code, syscall, path } = error as NodeJS.ErrnoException
    return { fault: { message, ...(code && { code }), ...(syscall && { syscall }), ...(path && { path }) } }
  }
}
parentPort?.on("message", (tasks: readonly Task[]) => parentPort?.postMessage(tasks.map(outcome)))
