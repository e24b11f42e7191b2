/** The sheet of provisions for a case, as a page. */
import type { WebPage } from "../page.ts"
import { sheetName } from "./place.ts"
import { SheetPage } from "./SheetPage.tsx"

export const sheetPage: WebPage = { name: sheetName, needs: 1, Show: ({ parts: [caseId = ""] }) => <SheetPage caseId={caseId} /> }
