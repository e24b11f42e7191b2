/** What the person is told beside a paper of the texts that it names: how sure each is, and what was presumed to name it. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Ground } from "../../grounds/ground.ts"
import type { Confidence } from "../../law/instrument.ts"

/** Texts good enough to be named, and not checked well enough to go without a word. */
const told: Partial<Readonly<Record<Confidence, string>>> = {
  "one source": "只有一处来源，没有同官方文本逐字核对，交出之前请自己核对一遍",
  "verified-secondary-multi": "是按多处转述写的，没有见到全文；文书里写的是内容概述",
}
const named = ({ ref }: Ground): string => `《${ref.title.replace(/^中华人民共和国/, "")}》${ref.article}`
const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** One sentence for each degree below two agreeing sources, and one for each norm whose condition was presumed. */
export const sourceAdvice = (grounds: readonly Ground[]): readonly string[] => [
  ...Object.entries(told).flatMap(([confidence, words]) => {
    const weaker = once(grounds.filter(({ article }) => article.confidence === confidence).map(named))
    return weaker.length > 0 ? [`依据的可靠程度：${weaker.join("、")}${words}。`] : []
  }),
  ...once(
    grounds
      .filter(({ presumed }) => presumed)
      .map(
        ({ ref, claim }) =>
          `没有说明是哪一种借款，先按${ref.title.replace(/^中华人民共和国/, "")}所说的借款看；不是的，请回答“这是哪一种借款”（${claim === null ? "loan-kind" : claimKeyOf(claim, "loan-kind")}），然后重新起草。`,
      ),
  ),
]
