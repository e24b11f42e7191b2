/** The address of the page that tells where to turn and by when, for a case: `#/turn/ID`. */
import { hrefTo } from "../route.ts"

export const turnName = "turn"
export const turnHref = (caseId: string): string => hrefTo(turnName, caseId)
