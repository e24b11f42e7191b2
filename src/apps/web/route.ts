/** Where the person is, in the part of the address after #: the browser's Back works, and a reload returns to the same step. */
import { useSyncExternalStore } from "react"

export const steps = ["materials", "questions", "timeline", "findings", "causes", "documents", "package"] as const
export type Step = (typeof steps)[number]
export interface Route {
  readonly caseId: string | undefined
  readonly step: Step /** What within the step, e.g. the key of a question. */
  readonly at: string | undefined
  /** Set on the law page: what is looked up, and on which day; or the case whose sheet of provisions it is. */
  /** Set on the page that tells where to turn and by when: the case. */
  readonly turn?: string
  /** The address is none of ours, or was damaged on its way: home is shown, and says so. */
  readonly lost?: true
  readonly law?: { readonly wanted?: string; readonly on?: string; readonly sheet?: string }
}

const isStep = (word: string | undefined): word is Step => steps.includes(word as Step)
const nowhere = { caseId: undefined, step: "materials", at: undefined } as const
/** Throws URIError for what no browser of ours has written. */
const partsOf = (hash: string): readonly string[] => hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent)
const routeOf = ([kind, id, step, at]: readonly string[]): Route => {
  if (kind === "law") return { ...nowhere, law: { ...(id ? { wanted: id } : {}), ...(step ? { on: step } : {}) } }
  if (kind === "law-sheet" && id) return { ...nowhere, law: { sheet: id } }
  if (kind === "turn" && id) return { ...nowhere, turn: id }
  if (kind === "case" && id) return { caseId: id, step: isStep(step) ? step : "materials", at: at ? at : undefined }
  return nowhere
}
/** Reads `#/case/ID/STEP/AT`, `#/law/WORDS/DAY`, `#/law-sheet/ID` and `#/turn/ID`. A damaged address leads home and is told there; never throws. */
export const readRoute = (hash: string): Route => {
  try {
    return routeOf(partsOf(hash))
  } catch {
    return { ...nowhere, lost: true }
  }
}
export const hrefOf = (caseId: string, step: Step, at?: string): string =>
  `#/case/${encodeURIComponent(caseId)}/${step}${at ? `/${encodeURIComponent(at)}` : ""}`
/** The law page, with something looked up where given. */
export const lawHref = (wanted?: string, on?: string): string =>
  `#/law${wanted ? `/${encodeURIComponent(wanted)}${on ? `/${encodeURIComponent(on)}` : ""}` : ""}`
/** The sheet of provisions for a case. */
export const sheetHref = (caseId: string): string => `#/law-sheet/${encodeURIComponent(caseId)}`
/** Where to turn and by when, for a case. */
export const turnHref = (caseId: string): string => `#/turn/${encodeURIComponent(caseId)}`
export const homeHref = "#/"

const listen = (heard: () => void): (() => void) => {
  addEventListener("hashchange", heard)
  return () => removeEventListener("hashchange", heard)
}
export const useRoute = (): Route => readRoute(useSyncExternalStore(listen, () => location.hash))
export const go = (href: string): void => {
  location.hash = href
}
