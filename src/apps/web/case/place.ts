/** Places in a case, as addresses: `#/case/ID/SECTION/AT`. */
import { hrefTo } from "../route.ts"

export const caseName = "case"
/** A case at its first section. */
export const caseHref = (caseId: string): string => hrefTo(caseName, caseId)

/** Where a section stands in the address of a case. */
export interface Place {
  readonly id: string
  /** `at`: what within the section. */
  readonly href: (caseId: string, at?: string) => string
}
export const placeInCase = (id: string): Place => ({ id, href: (caseId, at) => hrefTo(caseName, caseId, id, at) })
