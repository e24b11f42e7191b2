/** `diagnosis`: the causes of each claim, with what speaks for and against each and what would settle it. */
import type { Citation } from "../case/citation.ts"
import type { Sign } from "../causes/cause.ts"
import { causes } from "../causes/index.ts"
import type { Dossier } from "../dossier.ts"
import { view } from "./view.ts"

export interface DiagnosisView {
  readonly claim: string | null
  readonly cause: string
  readonly title: string
  /** Which kind of it, where one is told, and what that is called. */
  readonly subtype?: string
  readonly subtypeTitle?: string
  readonly conclusion: string
  readonly for: readonly { readonly text: string; readonly citations: readonly Citation[] }[]
  readonly against: readonly { readonly text: string; readonly citations: readonly Citation[] }[]
  readonly missing: readonly { readonly text: string; readonly question?: string }[]
  /** Likely causes that cannot stand beside it, with the reason. */
  readonly excludedBy?: readonly { readonly cause: string; readonly title: string; readonly why: string }[]
}
const byId = new Map(causes.map((cause) => [cause.id, cause]))
/** What a cause is called. */
export const causeTitle = (cause: string): string => byId.get(cause)?.title ?? cause
const signView = (sign: Sign): DiagnosisView["for"][number] => ({ text: sign.text, citations: sign.from.flatMap((cited) => cited.from) })
const diagnosisView = (d: Dossier["diagnosis"][number]): DiagnosisView => ({
  claim: d.claim,
  cause: d.cause,
  title: causeTitle(d.cause),
  ...(d.subtype ? { subtype: d.subtype, subtypeTitle: byId.get(d.cause)?.subtypes?.[d.subtype] ?? d.subtype } : {}),
  conclusion: d.conclusion,
  for: d.for.map(signView),
  against: d.against.map(signView),
  missing: d.missing,
  ...(d.excludedBy ? { excludedBy: d.excludedBy.map((one) => ({ ...one, title: causeTitle(one.cause) })) } : {}),
})

export const diagnosis = view("diagnosis", ({ dossier, options }): readonly DiagnosisView[] =>
  dossier.diagnosis.filter((d) => options.claim === undefined || d.claim === options.claim).map(diagnosisView),
)
