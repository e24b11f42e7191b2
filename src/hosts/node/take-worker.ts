/** A thread that takes files in; see take-pool.ts. */
import { parentPort } from "node:worker_threads"
import { type Taken, takeFile } from "./take-files.ts"

export interface Task {
  readonly from: string
  readonly to: string
}
/** An error of the file system as it crosses threads. */
export type Outcome =
  | Taken
  | { readonly fault: { readonly message: string; readonly code?: string; readonly syscall?: string; readonly path?: string } }

const outcome = ({ from, to }: Task): Outcome => {
  try {
    return takeFile(from, to)
  } catch (error) {
    const { message, code, syscall, path } = error as NodeJS.ErrnoException
    return { fault: { message, ...(code && { code }), ...(syscall && { syscall }), ...(path && { path }) } }
  }
}
parentPort?.on("message", (tasks: readonly Task[]) => parentPort?.postMessage(tasks.map(outcome)))
