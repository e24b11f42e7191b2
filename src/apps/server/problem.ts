/** Every refusal and failure as one JSON shape: code, parameters, and the sentence in both languages. */
import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import { Broken, type BrokenCode } from "../../engine/case/broken.ts"
import type { GapView } from "../../engine/views/gaps.ts"
import { type Params, sentences } from "../../locales/sentence.ts"

export interface Problem {
  readonly code: string
  readonly params: Params
  readonly message: string
  readonly messageEn: string
  readonly gaps?: readonly GapView[]
}
type Status = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 411 | 413 | 415 | 422 | 500 | 501 | 507

/** Refused by the server itself, thrown from a handler. */
export class RefusedRequest extends Error {
  readonly status: Status
  readonly code: string
  readonly params: Params
  readonly gaps: readonly GapView[] | undefined
  constructor(status: Status, code: string, params: Params = {}, gaps?: readonly GapView[]) {
    super(code)
    this.status = status
    this.code = code
    this.params = params
    this.gaps = gaps
  }
}
export const problem = (c: Context, status: Status, code: string, params: Params = {}, gaps?: readonly GapView[]): Response =>
  c.json({ code, params, ...sentences(code, params), ...(gaps === undefined ? {} : { gaps }) } satisfies Problem, status)

const statuses: Partial<Record<BrokenCode, Status>> = {
  "no-case": 404,
  "not-found": 404,
  "unknown-anchor": 404,
  "case-exists": 409,
  "stale-head": 409,
  "answer-changed": 409,
  locked: 409,
  "foreign-files": 409,
  "bad-argument": 400,
  "nothing-to-pack": 422,
  "disk-full": 507,
  "disk-full-erasing": 507,
  "original-unsound": 409,
}
/** What a thrown error becomes. Only known errors speak for themselves: a path or a stack goes to nobody. */
export const failure = (error: Error, c: Context): Response => {
  if (error instanceof RefusedRequest) return problem(c, error.status, error.code, error.params, error.gaps)
  if (error instanceof Broken) return problem(c, statuses[error.code] ?? 500, error.code, error.params)
  // Thrown by the router for a body that is no JSON.
  if (error instanceof HTTPException && error.status === 400) return problem(c, 400, "bad-argument", { what: "JSON", where: "body" })
  // The page went away while its body was read; nobody is left to be told.
  if ((error as NodeJS.ErrnoException).code === "ECONNRESET") return problem(c, 400, "interrupted")
  if ((error as NodeJS.ErrnoException).code === "ENOSPC") return problem(c, 507, "disk-full")
  process.stderr.write(`${error.stack ?? error.message}\n`)
  return problem(c, 500, "failed")
}
