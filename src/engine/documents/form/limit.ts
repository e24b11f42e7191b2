/** At most five provisions in one paper: the reasons go first, then requests in their order; what is left over stands without a bracket. */
import type { LawRef } from "../../law/instrument.ts"
import type { Sentence } from "../../say/say.ts"
import type { Request } from "./parts.ts"

export const mostProvisions = 5
const keyOf = ({ instrument, effective, article }: LawRef): string => `${instrument} ${effective} ${article}`
export const refsIn = (sentences: readonly Sentence[]): readonly LawRef[] =>
  sentences.flatMap(({ inlines }) => inlines.flatMap((part) => (part.t === "law" ? [part.ref] : [])))

/** The requests, each with the provisions that there is room for. */
export const withinFive = (requests: readonly Request[], reasons: readonly Sentence[]): readonly Request[] => {
  const named = new Set(refsIn(reasons).map(keyOf))
  return requests.map((request) => {
    const basis = (request.basis ?? []).filter(({ ref }) => {
      const key = keyOf(ref)
      if (named.has(key)) return true
      if (named.size >= mostProvisions) return false
      named.add(key)
      return true
    })
    return { ...request, basis }
  })
}
