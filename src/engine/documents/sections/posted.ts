/** A posting about the person, as they saw it: where it stands and what it says; whose it is shows in no answer of theirs. */
import type { Cited } from "../../case/citation.ts"
import { isOf } from "../../rules/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import { as, ask, type Sentence, say } from "../../say/say.ts"
import { basisOf } from "../form/basis.ts"
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
/** A side whose own posts are on file, or that itself says that it is public. */
export const hasPosted = ({ findings, party }: PaperSubject): boolean =>
  findings.some((one) => isOf(one, publicPosting) && one.counterparty === party.id)
/** The same for whoever is asked to look into this side: told of nobody who has not published. */
export const postedBySide = (matter: PaperSubject): readonly DatedFact[] => (hasPosted(matter) ? postedFacts(matter) : [])
/** Which right it touches, by what the person says is wrong with it; of whoever owes nothing is pleaded of its truth. */
export const postedWrongs = (matter: PaperSubject): readonly Sentence[] => {
  const [what] = matter.said("post-what")
  if (!what || ["owing", "bound"].includes(writtenStandingOf(matter)) || postedBySide(matter).length === 0) return []
  const [untrue] = what.value === "private" ? [] : basisOf(matter, "untrue-posting")
  const [secret] = what.value === "untrue" ? [] : basisOf(matter, "private-posting")
  return [
    ...(untrue ? [ask`名誉：上述网上的内容与事实不符，侵害本人的名誉权（${untrue.ref}）。`] : []),
    ...(secret ? [ask`隐私：上述网上的内容里有本人的个人信息，本人没有同意公开（${secret.ref}）。`] : []),
  ]
}
/** What goes along to show it. */
export const postedShot = (matter: PaperSubject): string =>
  postedFacts(matter).length > 0 && matter.said("post-shot").some(({ value }) => value === "yes") ? "网上内容的截图；" : ""
