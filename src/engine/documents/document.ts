/** The document seam: needs, draft; one file per document, one line in `index.ts`. */
import type { Dossier } from "./dossier.ts"
import type { Document, Refusal } from "./ast.ts"

export interface Draft {
  readonly id: string
  readonly title: string
  /** One draft per counterparty, per claim, or one for the case. */
  readonly per: "counterparty" | "case"
  /** Pure: the same dossier gives the same tree. `counterparty` is given when `per` is counterparty. */
  draft(dossier: Dossier, counterparty?: string): Document | Refusal
}
