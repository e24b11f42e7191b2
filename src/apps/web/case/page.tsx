/** One case at one of its sections, as a page. */
import type { Page } from "../page.ts"
import { CasePage } from "./CasePage.tsx"
import { caseName } from "./place.ts"

export const casePage: Page = {
  name: caseName,
  needs: 1,
  Show: ({ parts: [caseId = "", section, at] }) => <CasePage key={caseId} caseId={caseId} wanted={section} at={at || undefined} />,
}
