/** How something that was handed in stands: taken up, answered, or late. */
import type { Filing, Reply } from "../case/record/filings.ts"
import type { Deadline } from "../channels/terms/deadlines.ts"
import type { PlanMatter } from "./matter.ts"

/** The last that was handed in there. */
export const lastAt = ({ filings }: Pick<PlanMatter, "filings">, channel: string): Filing | undefined =>
  filings.filter((one) => one.channel === channel).at(-1)
/** The last answer to it that is more than a receipt. */
export const answerTo = (filing: Filing | undefined): Reply | undefined => filing?.replies.filter(({ as }) => as !== "accepted").at(-1)
/** Whether a body has answered the last that it was given. */
export const isAnswered = (matter: Pick<PlanMatter, "filings">, channel: string): boolean => answerTo(lastAt(matter, channel)) !== undefined
/** Answered otherwise than asked, or not at all while every term for an answer is over: what comes next may begin. */
export const isUndone = (matter: PlanMatter, channel: string): boolean => {
  const filing = lastAt(matter, channel)
  if (!filing) return false
  const reply = answerTo(filing)
  if (reply) return reply.as === "refused" || reply.as === "partly"
  const terms = matter.deadlines.filter((one) => one.channel === channel && one.by !== "person" && one.from === filing.day)
  return terms.length > 0 && terms.every(({ past }) => past)
}
/** The soonest term of a body's that still runs. */
export const runningAt = ({ deadlines, dossier }: PlanMatter, channel: string): Deadline | undefined =>
  deadlines.filter((one) => one.channel === channel && one.by !== "person" && !one.past && one.day >= dossier.day)[0]
/** The soonest term of the person's own that still runs there: to ask for a review, say. */
export const ownTermAt = ({ deadlines, dossier }: PlanMatter, channel: string): Deadline | undefined =>
  deadlines.filter((one) => one.channel === channel && one.by === "person" && !one.past && one.day >= dossier.day)[0]
