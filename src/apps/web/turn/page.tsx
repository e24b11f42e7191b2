/** Where to turn and by when for a case, as a page. */
import type { WebPage } from "../page.ts"
import { turnName } from "./place.ts"
import { TurnPage } from "./TurnPage.tsx"

export const turnPage: WebPage = { name: turnName, needs: 1, Show: ({ parts: [caseId = ""] }) => <TurnPage caseId={caseId} /> }
