/** The address of the sheet of provisions for a case: `#/law-sheet/ID`. */
import { hrefTo } from "../route.ts"

export const sheetName = "law-sheet"
export const sheetHref = (caseId: string): string => hrefTo(sheetName, caseId)
