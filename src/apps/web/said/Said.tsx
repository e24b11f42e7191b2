/** What the person has said: refusals, what was said in calls, and, for their eyes alone, what the other side may quote. */
import type { SectionProps } from "../section.ts"
import { Diary } from "./Diary.tsx"
import { Quotable } from "./Quotable.tsx"
import { Refusals } from "./Refusals.tsx"

export const Said = ({ caseId, at }: SectionProps) => (
  <>
    <Refusals caseId={caseId} />
    <Diary caseId={caseId} />
    <Quotable caseId={caseId} open={at !== undefined} />
  </>
)
