/** Whether the other side is a natural person who lent money: no company, no agents of theirs, and the law on handling personal data is not for their own affairs. */
import { isPersonName } from "../../messages/says/persons.ts"
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

/** A person's name, and no kind of institution. */
export const isPrivateSide = ({ claim, party }: Pick<PaperSubject, "claim" | "party">): boolean => {
  const kind = claim?.lenderType?.value
  return (kind === undefined || kind === "unknown" || kind === "unlicensed") && isPersonName(party.name.value)
}
/** How a letter calls them. */
export const sideOf = (matter: Pick<PaperSubject, "claim" | "party">): Sentence => (isPrivateSide(matter) ? ask`您` : ask`贵公司`)
