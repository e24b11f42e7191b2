/** A posting about the person, as they saw it: where it stands and what it says; whose it is shows in no answer of theirs. */
import { as, say } from "../../say/say.ts"
import type { DatedFact } from "../form/parts.ts"
import { masked } from "../quotations/index.ts"
import type { PaperSubject } from "./matter.ts"

/** As a threat to expose: it has come true. */
const weight = 26
/** Nothing while place, words or day are not told. */
export const postedFacts = (matter: PaperSubject): readonly DatedFact[] => {
  const [url, words, seen] = ["post-url", "post-words", "post-seen"].map((name) => matter.said(name)[0])
  if (!url || !words || !seen) return []
  return [
    {
      at: seen,
      weight,
      told: say`本人在网上看到有关本人的内容（网址：${url}），写着：“${as("quotation", masked(matter, words))}”`,
      named: say`${as("day", seen)}看到的网上内容`,
    },
  ]
}
