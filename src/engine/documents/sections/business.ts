/** Whether the loan is a business one: its borrower is no consumer, and no complaint of theirs is a consumer's. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { PaperSubject } from "./matter.ts"

export const isBusiness = ({ dossier, claim }: Pick<PaperSubject, "dossier" | "claim">): boolean =>
  claim !== undefined && dossier.facts.one(claimKeyOf(claim.id, "loan-kind"))?.value === "business"
