/** Of which sides a paper on the whole case speaks: where something is held against one, another that only reminded of a debt lawfully is the person's own affair. */
import type { Dossier } from "../../dossier.ts"
import { type PaperSubject, paperSubjectOf, placedParties } from "./matter.ts"

const isHeldAgainst = ({ stands, grounds, open, contacts }: PaperSubject): boolean =>
  grounds.length + open.length > 0 || (stands === "other" && contacts.length > 0)
/** In order of the sides; all of them where nothing is held against any. */
export const spokenOf = (dossier: Dossier): readonly PaperSubject[] => {
  const all = placedParties(dossier).flatMap((party) => paperSubjectOf(dossier, party.id) ?? [])
  const held = all.filter(isHeldAgainst)
  return held.length > 0 ? held : all
}
