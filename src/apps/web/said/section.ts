/** What the person has said: to the other side, and of calls that nothing else records. */
import { useCase } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { saidPlace } from "./place.ts"
import { Said } from "./Said.tsx"
import { saidWords as t } from "./words.ts"

export const saidSection: CaseSection = {
  place: saidPlace,
  words: t,
  Part: Said,
  useStatus: (caseId) => {
    const refusals = useCase(caseId, "refusals").data
    return refusals ? t.state(refusals.length, refusals.filter(({ proposed }) => proposed).length) : ""
  },
  unread: "folded",
}
