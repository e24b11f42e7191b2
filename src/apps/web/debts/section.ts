/** The debts that are claimed. */
import { useCase } from "../api/case-data.ts"
import type { Section } from "../section.ts"
import { Debts } from "./Debts.tsx"
import { debtsPlace } from "./place.ts"
import { debtsWords as t } from "./words.ts"

export const debtsSection: Section = {
  place: debtsPlace,
  words: t,
  Part: Debts,
  useStatus: (caseId) => {
    const claims = useCase(caseId, "claims").data
    return claims ? t.state(claims.length) : ""
  },
  unread: "folded",
}
