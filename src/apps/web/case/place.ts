/** Places in a case, as addresses: `#/case/ID/SECTION/AT`. */
import { hrefTo } from "../route.ts"

export const caseTitle = "case"
/** A case at its first section. */
export const caseHref = (caseId: string): string => hrefTo(caseTitle, caseId)

/** Where a section stands in the address of a case. */
export interface WebPlace {
  readonly id: string
  /** `at`: what within the section. */
  readonly href: (caseId: string, at?: string) => string
}
export const placeInCase = (id: string): WebPlace => ({ id, href: (caseId, at) => hrefTo(caseTitle, caseId, id, at) })
