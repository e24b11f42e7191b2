/** Step 2: what only the person can tell is asked. */
import { useCase } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { openKeys } from "./ask.ts"
import { questionsPlace } from "./place.ts"
import { Questions } from "./Questions.tsx"
import { questionsWords as t } from "./words.ts"

export const questionsSection: CaseSection = {
  place: questionsPlace,
  words: t,
  Part: Questions,
  useStatus: (caseId) => {
    const [gaps, items] = [useCase(caseId, "gaps").data, useCase(caseId, "items").data]
    return gaps && items ? t.state(openKeys(gaps, items).size) : ""
  },
  unread: "left-out",
}
