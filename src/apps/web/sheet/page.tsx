/** The sheet of provisions for a case, as a page. */
import type { Page } from "../page.ts"
import { sheetName } from "./place.ts"
import { SheetPage } from "./SheetPage.tsx"

export const sheetPage: Page = { name: sheetName, needs: 1, Show: ({ parts: [caseId = ""] }) => <SheetPage caseId={caseId} /> }
