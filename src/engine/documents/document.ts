/** The document seam: needs, draft; one file per document, one line in `index.ts`. */

import type { Dossier } from "../dossier.ts"
import type { Document, Exhibit, Refusal } from "./sheet/ast.ts"

export interface Draft {
  readonly id: string
  readonly title: string
  /** One draft per counterparty, or one for the case. */
  readonly per: "counterparty" | "case"
  /** True for a document that lists what the others cite: drafted after them, with the case's exhibits. */
  readonly last?: true
  /** Pure: the same dossier gives the same tree. `counterparty` is given when `per` is counterparty; `exhibits` when `last`. */
  draft(dossier: Dossier, counterparty: string | undefined, exhibits: readonly Exhibit[]): Document | Refusal
}
