/** Where the person is, in the part of the address after #: the browser's Back works, and a reload returns to the same step. */
import { useSyncExternalStore } from "react"

export const steps = ["materials", "questions", "timeline", "findings", "causes", "documents", "package"] as const
export type Step = (typeof steps)[number]
export interface Route {
  readonly caseId: string | undefined
  readonly step: Step /** What within the step, e.g. the key of a question. */
  readonly at: string | undefined
}

const isStep = (word: string | undefined): word is Step => steps.includes(word as Step)
/** Reads `#/case/ID/STEP/AT`. */
export const readRoute = (hash: string): Route => {
  const [kind, id, step, at] = hash.replace(/^#\/?/, "").split("/")
  if (kind !== "case" || !id) return { caseId: undefined, step: "materials", at: undefined }
  return { caseId: decodeURIComponent(id), step: isStep(step) ? step : "materials", at: at ? decodeURIComponent(at) : undefined }
}
export const hrefOf = (caseId: string, step: Step, at?: string): string =>
  `#/case/${encodeURIComponent(caseId)}/${step}${at ? `/${encodeURIComponent(at)}` : ""}`
export const homeHref = "#/"

const listen = (heard: () => void): (() => void) => {
  addEventListener("hashchange", heard)
  return () => removeEventListener("hashchange", heard)
}
export const useRoute = (): Route => readRoute(useSyncExternalStore(listen, () => location.hash))
export const go = (href: string): void => {
  location.hash = href
}
