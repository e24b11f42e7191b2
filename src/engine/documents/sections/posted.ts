/** A posting about the person, as they saw it: where it stands and what it says; whose it is shows in no answer of theirs. */
import type { Cited } from "../../case/citation.ts"
import { as, say } from "../../say/say.ts"
import type { DatedFact } from "../form/parts.ts"
import { masked } from "../quotations/index.ts"
import { writtenStandingOf } from "../standing/index.ts"
import type { PaperSubject } from "./matter.ts"

/** As a threat to expose: it has come true. */
const weight = 26
/** What it says, in quotation marks: of whoever owes no word on a debt stands in a paper of theirs, not even another's. */
const postedWords = (matter: PaperSubject): Cited<string> | undefined =>
  ["owing", "bound"].includes(writtenStandingOf(matter)) ? undefined : matter.said("post-words")[0]
/** Nothing while place or day is not told. */
export const postedFacts = (matter: PaperSubject): readonly DatedFact[] => {
  const [url, seen] = ["post-url", "post-seen"].map((name) => matter.said(name)[0])
  const words = postedWords(matter)
  if (!url || !seen) return []
  const where = say`本人在网上看到有关本人的内容（网址：${url}）`
  return [
    {
      at: seen,
      weight,
      told: words ? say`${where}，写着：“${as("quotation", masked(matter, words))}”` : where,
      named: say`${as("day", seen)}看到的网上内容`,
    },
  ]
}
