/** Keeps a cause from being concluded on an answer that something on file contradicts: the document is a sign against, and is asked about. */
import { nameOfKey } from "../case/claim-key.ts"
import type { Contradiction } from "../contradictions/contradiction.ts"
import type { Cause, CauseInput, CauseWeighed, Conclusion } from "./cause.ts"
import { signFrom } from "./signs.ts"

/** What nothing waits for keeps no cause from being concluded either. */
const bears = ({ needs, restsOn = [] }: Cause, { leavesOpen, question, speaksAgainst }: Contradiction): boolean =>
  leavesOpen.length > 0 && (leavesOpen.some((need) => needs.includes(need)) || restsOn.includes(nameOfKey(speaksAgainst ?? question)))
/** What rests on it is no more than possible, and what it would exclude is not excluded. */
const held: Readonly<Record<Conclusion, Conclusion>> = {
  likely: "possible",
  possible: "possible",
  undetermined: "undetermined",
  unlikely: "undetermined",
  excluded: "undetermined",
}
export const contradicted = ({ contradictions }: CauseInput, cause: Cause, weighed: CauseWeighed): CauseWeighed => {
  const own = contradictions.filter((one) => bears(cause, one))
  // Of two answers one is untrue, and either may already speak against the cause; what a document contradicts excludes nothing either.
  const only = own.every(({ by }) => by === "answer") && weighed.conclusion !== "likely" && weighed.conclusion !== "possible"
  if (own.length === 0) return weighed
  const asked = new Set(weighed.missing.map(({ question }) => question))
  return {
    ...weighed,
    conclusion: only ? weighed.conclusion : held[weighed.conclusion],
    against: [...weighed.against, ...own.map((one) => signFrom(one.text, one.stated, one.against))],
    missing: [
      ...own.flatMap(({ question }) => (asked.has(question) ? [] : [{ text: "材料和您的回答对不上，请核对", question }])),
      ...weighed.missing,
    ],
  }
}
