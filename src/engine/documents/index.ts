/** The registry of documents, and the drafting of all of a case's documents under one numbering of exhibits. */

import type { ItemId } from "../case/citation.ts"
import type { Gap } from "../case/gap.ts"
import type { Dossier } from "../dossier.ts"
import type { Draft } from "./document.ts"
import { contactStatistics } from "./papers/contact-statistics/index.ts"
import { evidenceList } from "./papers/evidence-list/index.ts"
import { regulatorComplaint } from "./papers/regulator-complaint/index.ts"
import { stopNotice } from "./papers/stop-notice/index.ts"
import { type Document, type Exhibit, isDocument, type Refusal } from "./sheet/ast.ts"
import { exhibitsIn, exhibitsOf, unresolved } from "./sheet/exhibits.ts"

/** In the order in which exhibits get their numbers. */
export const drafts: readonly Draft[] = [regulatorComplaint, stopNotice, contactStatistics, evidenceList]

export type Drafted =
  | { readonly document: Document; readonly exhibits: readonly Exhibit[] }
  | { readonly doc: string; readonly title: string; readonly counterparty: string | null; readonly refusal: Refusal }
interface Tried {
  readonly draft: Draft
  readonly counterparty: string | null
  readonly made: Document | Refusal
}

const gone = (doc: string, item: ItemId): Gap => ({
  what: "evidence-gone",
  params: { item },
  blocks: [doc],
  how: "这份文书引用的材料已撤回或删除，请重新添加该材料，或在不用它的情况下重新起草。",
})
/** A document whose evidence is gone is refused, whatever it says. */
const checked = (dossier: Dossier, made: Document | Refusal): Document | Refusal => {
  if (!isDocument(made)) return made
  const [first, ...rest] = unresolved(made, dossier.items).map((item) => gone(made.doc, item))
  return first ? { why: "missing", gaps: [first, ...rest] } : made
}
const attempt = (dossier: Dossier, draft: Draft, exhibits: readonly Exhibit[]): readonly Tried[] => {
  const parties: readonly (string | undefined)[] =
    draft.per === "case" || dossier.counterparties.length === 0 ? [undefined] : dossier.counterparties.map((party) => party.id)
  return parties.map((party) => ({ draft, counterparty: party ?? null, made: checked(dossier, draft.draft(dossier, party, exhibits)) }))
}
interface Made {
  readonly exhibits: readonly Exhibit[]
  readonly all: readonly Tried[]
}
const made = new WeakMap<Dossier, Made>()
/** All documents of a dossier are drafted together, so that an exhibit has the same number in each; once, however many are asked for. */
const everything = (dossier: Dossier): Made => {
  const known = made.get(dossier)
  if (known) return known
  const first = drafts.filter((draft) => !draft.last).flatMap((draft) => attempt(dossier, draft, []))
  const exhibits = exhibitsOf(
    first.flatMap(({ made: one }) => (isDocument(one) ? [one] : [])),
    dossier.items,
  )
  const whole = { exhibits, all: [...first, ...drafts.filter((draft) => draft.last).flatMap((draft) => attempt(dossier, draft, exhibits))] }
  made.set(dossier, whole)
  return whole
}
/**
 * Drafts the documents of a case; `which` (a document id) and `counterparty` choose what is given back.
 * Documents of the whole case are always in.
 */
export const draftAll = (dossier: Dossier, which?: string, counterparty?: string): readonly Drafted[] => {
  const { exhibits, all } = everything(dossier)
  return all
    .filter(
      (tried) =>
        (which === undefined || which === "all" || tried.draft.id === which) &&
        (counterparty === undefined || tried.draft.per === "case" || tried.counterparty === counterparty),
    )
    .map(
      ({ draft, counterparty: party, made: one }): Drafted =>
        isDocument(one)
          ? // The evidence list stands for all exhibits of the case; any other document for those it cites.
            { document: one, exhibits: draft.last ? exhibits : exhibitsIn(one, exhibits) }
          : { doc: draft.id, title: draft.title, counterparty: party, refusal: one },
    )
}
