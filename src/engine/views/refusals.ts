/** `refusals`: what the person refused, how far, in which words, and whether it arrived; what is only read from words is `proposed`. */
import type { Citation } from "../case/citation.ts"
import type { RefusalScope, RefusedHours } from "../messages/reading.ts"
import { hoursSaid } from "../refusals/hours.ts"
import type { Refusal } from "../refusals/refusal.ts"
import { isAbout, view } from "./view.ts"

export interface RefusalView {
  readonly at: string
  readonly scope: RefusalScope
  /** Of `hours` alone: at which, in words, and as minutes of the day; times of day without an hour by their names. */
  readonly hours?: RefusedHours & { readonly words: string }
  /** False where the person has not said what was asked for. */
  readonly scopeKnown: boolean
  readonly kind: Refusal["kind"]
  readonly how: Refusal["how"]
  readonly quote?: string
  /** The message also says what can be held against the person: papers do not show it until they agree. */
  readonly withheld?: true
  readonly reached: NonNullable<Refusal["reached"]> | null
  readonly call?: { readonly at: string; readonly durationS?: number }
  readonly answer?: { readonly at: string; readonly quote: string }
  readonly proposed: boolean
  readonly claim: string | null
  readonly counterparty: string | null
  readonly citations: readonly Citation[]
}
const refusalView = ({ at, quote: shown, withheld, call, answer, reached, ...one }: Refusal): RefusalView => ({
  at: at.value,
  scope: one.scope,
  ...(one.hours ? { hours: { ...one.hours, words: hoursSaid(one.hours) } } : {}),
  scopeKnown: one.scopeKnown,
  kind: one.kind,
  how: one.how,
  ...((shown ?? withheld?.quote) ? { quote: (shown ?? withheld?.quote)?.value as string } : {}),
  ...(withheld ? { withheld: true as const } : {}),
  reached: reached ?? null,
  ...(call ? { call: { at: call.at.value, ...(call.durationS ? { durationS: call.durationS.value } : {}) } } : {}),
  ...(answer ? { answer: { at: answer.at.value, quote: answer.quote.value } } : {}),
  proposed: one.proposed,
  claim: one.claim,
  counterparty: one.counterparty,
  citations: one.citations,
})
export const refusals = view("refusals", ({ dossier, options }): readonly RefusalView[] =>
  dossier.refusals.filter(isAbout(options)).map(refusalView),
)
