/** Whether the other side is a natural person who lent money: no company, no agents of theirs, and the law on handling personal data is not for their own affairs. */
import { isPersonName } from "../../messages/says/persons.ts"
import { ask, type Sentence } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

/** A person's name, and no kind of institution. */
export const isPrivateSide = ({ claim, party }: Pick<PaperSubject, "claim" | "party">): boolean => {
  const kind = claim?.lenderType?.value
  return (kind === undefined || kind === "unknown" || kind === "unlicensed") && isPersonName(party.name.value)
}
const calledBank: ReadonlySet<string> = new Set(["bank", "card"])
/** How a letter calls them: a bank is no company to its own desk, and a person is none at all. */
export const sideWord = (matter: Pick<PaperSubject, "claim" | "party">): "您" | "贵行" | "贵公司" => {
  if (isPrivateSide(matter)) return "您"
  return calledBank.has(matter.claim?.lenderType?.value ?? "") && /银行/.test(matter.party.name.value) ? "贵行" : "贵公司"
}
const words = { 您: ask`您`, 贵行: ask`贵行`, 贵公司: ask`贵公司` } as const
export const sideOf = (matter: Pick<PaperSubject, "claim" | "party">): Sentence => words[sideWord(matter)]
