/** One case at one of its sections, as a page. */
import type { WebPage } from "../page.ts"
import { CasePage } from "./CasePage.tsx"
import { caseTitle } from "./place.ts"

export const casePage: WebPage = {
  name: caseTitle,
  needs: 1,
  Show: ({ parts: [caseId = "", section, at] }) => <CasePage key={caseId} caseId={caseId} wanted={section} at={at || undefined} />,
}
