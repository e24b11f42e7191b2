/** `law`: the sheet of provisions for a case, each with its text, what it needs, what the case shows and what would fill the rest. */
import { conclusionOf } from "../causes/index.ts"
import { lawfulReminder } from "../causes/lawful-reminder/index.ts"
import { citable } from "../documents/sections/matter.ts"
import type { Dossier } from "../dossier.ts"
import { elementFill, elementTitle } from "../grounds/elements/index.ts"
import type { Ground } from "../grounds/ground.ts"
import { needsInWords } from "../grounds/needs.ts"
import type { Law } from "../law/instrument.ts"
import { view } from "./view.ts"

/** One provision on the sheet for a case. */
export interface SheetEntry {
  readonly instrument: string
  readonly title: string
  readonly article: string
  readonly anchor: string
  /** What it is about. */
  readonly name: string
  readonly kind: string
  readonly effective: string
  readonly until?: string
  readonly modality?: string
  readonly right?: string
  /** 请求 or 提示: never cited as a breach. */
  readonly use?: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly acts: { readonly from: string; readonly to?: string }
  /** `citable` in a paper; `may-ask` a request that is open; `hint` met, but too weak or not for papers; `missing` lacks something. */
  readonly state: "citable" | "may-ask" | "hint" | "missing"
  /** In words. */
  readonly needs: string
  readonly shows: readonly {
    readonly element: string
    readonly title: string
    readonly rule?: string
    readonly value?: string | number
    readonly stated: boolean
    readonly hint?: true
  }[]
  readonly missing: readonly { readonly element: string; readonly title: string; readonly how?: string; readonly question?: string }[]
  readonly text: string
  /** False where the text is told in our own words. */
  readonly verbatim: boolean
  readonly source: string
  readonly confidence: string
  readonly checked: string
  readonly note?: string
}
export interface SheetView {
  readonly day: string
  readonly provisions: readonly SheetEntry[]
  /** Days of acts for which this tool holds no text: never "no law". */
  readonly notHeld: readonly { readonly instrument: string; readonly title: string; readonly from: string; readonly to: string }[]
}
/** What showed an element, in words. */
const shownBy = (law: Law, { by, stated, hint, element }: Ground["established"][number]): SheetEntry["shows"][number] => ({
  element,
  title: elementTitle(law, element),
  stated,
  ...("finding" in by ? { rule: by.finding.rule } : {}),
  ...("fact" in by ? { value: by.fact.value } : {}),
  ...(hint ? { hint: true as const } : {}),
})
const missing = (law: Law, element: string, asked: boolean): SheetEntry["missing"][number] => {
  const fill = asked ? elementFill(law, element) : undefined
  return {
    element,
    title: elementTitle(law, element),
    ...(fill ? { how: fill.how } : {}),
    ...(fill?.question ? { question: fill.question } : {}),
  }
}
/** Who one is to the debt, and that one was contacted: true of every case, and no sign of anything yet. */
const bare: ReadonlySet<string> = new Set(["contacted", "not-the-debtor", "third-person", "due-debtor", "not-due", "debt-settled"])
/** Criminal law is shown only where something of it is: nobody is frightened, or tempted, by what nothing points to. */
const isPointless = ({ provision, established }: Ground): boolean =>
  provision.use === "提示" && established.every(({ element }) => bare.has(element))
/** Where a lawful reminder is the likely cause, nobody is asked for harm or refusals: the question itself would invite them. */
const isLawful = (dossier: Dossier, claim: string | null): boolean =>
  conclusionOf(dossier.diagnosis, lawfulReminder, claim)?.conclusion === "likely"
const stateOf = (ground: Ground): SheetEntry["state"] => {
  if (!ground.met) return "missing"
  if (ground.provision.use === "请求") return "may-ask"
  return citable(ground) ? "citable" : "hint"
}
const entryOf = (dossier: Dossier, ground: Ground): SheetEntry => {
  const { ref, version, article, provision } = ground
  const rule = ground.continues
  const why = rule && `行为持续到本法施行以后，施行以前的部分也依《${rule.title}》${rule.article}适用本法。`
  const note = [why, article.note, version.note].filter((text) => text !== undefined).join("\n")
  const inForce = version.until === undefined || version.until >= dossier.day
  return {
    instrument: ref.instrument,
    title: ref.title,
    article: ref.article,
    anchor: ref.anchor,
    name: provision.title,
    kind: version.kind,
    effective: version.effective,
    ...(inForce ? {} : { until: version.until }),
    ...(provision.modality ? { modality: provision.modality } : {}),
    ...(provision.right ? { right: provision.right } : {}),
    ...(provision.use ? { use: provision.use } : {}),
    claim: ground.claim,
    counterparty: ground.counterparty,
    acts: ground.acts,
    state: stateOf(ground),
    needs: provision.elements ? needsInWords(dossier.law, provision.elements) : "",
    shows: ground.established.map((one) => shownBy(dossier.law, one)),
    missing: ground.missing.map((element) => missing(dossier.law, element, provision.use === "请求" || !isLawful(dossier, ground.claim))),
    text: article.text,
    verbatim: article.verbatim,
    source: article.source,
    confidence: article.confidence,
    checked: version.checked,
    ...(note ? { note } : {}),
  }
}
const order: readonly SheetEntry["state"][] = ["citable", "may-ask", "hint", "missing"]

/** What can be cited first, then what may be asked for, hints, and what still lacks something; days for which no text is held beside them. */
export const sheetOf = (dossier: Dossier, about: { readonly for?: string; readonly claim?: string } = {}): SheetView => ({
  day: dossier.day,
  provisions: [...dossier.grounds, ...dossier.apart]
    .filter((ground) => (about.for ?? ground.counterparty) === ground.counterparty && (about.claim ?? ground.claim) === ground.claim)
    .filter((ground) => !isPointless(ground))
    .map((ground) => entryOf(dossier, ground))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
  notHeld: dossier.notHeld.map(({ instrument, title, from, to }) => ({ instrument, title, from, to })),
})

export const law = view("law", ({ dossier, options }): SheetView => sheetOf(dossier, options))
