/** The first page of a case: what comes before everything, and the one thing to do now. */
import { useCase } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { Plan } from "./Plan.tsx"
import { planPlace } from "./place.ts"
import { planWords as t } from "./words.ts"

export const planSection: CaseSection = {
  place: planPlace,
  words: t,
  Part: Plan,
  useStatus: (caseId) => {
    const steps = useCase(caseId, "plan").data
    if (!steps?.length) return ""
    return t.state(steps.find(({ state }) => state === "now")?.step, steps.filter(({ state }) => state === "waiting").length)
  },
  unread: "folded",
}
