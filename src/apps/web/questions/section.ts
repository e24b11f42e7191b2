/** Step 2: what only the person can tell is asked. */
import { useCase } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { questionsPlace } from "./place.ts"
import { Questions } from "./Questions.tsx"
import { questionsWords as t } from "./words.ts"

export const questionsSection: CaseSection = {
  place: questionsPlace,
  words: t,
  Part: Questions,
  useStatus: (caseId) => {
    const interview = useCase(caseId, "interview").data
    if (!interview) return ""
    const asked = new Set(interview.queue.map(({ key }) => key))
    const open = asked.size + interview.proposals.filter(({ key }) => !asked.has(key)).length
    return t.state(open === 0 ? 0 : Math.max(open, interview.left))
  },
  unread: "left-out",
}
