/** Reads the situation that somebody asks about, as words; what is no word of ours is refused by name. */

import { Broken } from "../case/broken.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import { lenderTypes } from "../case/questions/claim/lender-type.ts"
import { roles } from "../case/role.ts"
import type { Dossier } from "../dossier.ts"
import { channelActs, isAct } from "./channel.ts"
import type { LawSheets } from "./index.ts"
import type { Situation } from "./route.ts"

/** Words as a script gives them. */
export interface AskedSituation {
  readonly lender?: string
  readonly role?: string
  readonly acts?: readonly string[]
  readonly filed?: readonly string[]
}
/** The channel at which a police report is handed in. */
const police = "110"
/** The channel at which one sues. */
const court = "court"
/** Nobody is led to sue by a list where nothing is a basis for it. */
export const withoutSuit = (book: LawSheets): LawSheets => ({ ...book, channels: book.channels.filter((channel) => channel.id !== court) })
const known = <T extends string>(what: string, value: string | undefined, words: readonly T[]): T | undefined => {
  const found = words.find((word) => word === value)
  if (value !== undefined && found === undefined) throw new Broken("bad-argument", { what, value, known: words.join(", ") })
  return found
}

/** The same words as a case gives them for one of its claims; what is asked for explicitly goes before. Throws Broken("bad-argument") for a claim that the case has not. */
export const askedOf = (
  dossier: Pick<Dossier, "claims" | "facts" | "filings">,
  claim: string | undefined,
  asked: AskedSituation,
): AskedSituation => {
  const ids = dossier.claims.map((one) => one.id)
  known("claim", claim, ids)
  const about = dossier.claims.find((one) => one.id === (claim ?? ids[0]))
  const role = (about?.role ?? dossier.facts.role)?.value
  const reported = about && dossier.facts.one(claimKeyOf(about.id, "police-report"))
  return {
    lender: about?.lenderType?.value ?? "unknown",
    ...(role === undefined ? {} : { role }),
    ...asked,
    filed: [
      ...new Set([
        ...(reported ? [police] : []),
        ...(dossier.filings ?? []).filter((one) => one.claim === null || one.claim === about?.id).map((one) => one.channel),
        ...(asked.filed ?? []),
      ]),
    ],
  }
}
/** Undefined where nothing of the situation is told. Throws Broken("bad-argument"). */
export const situationOf = (book: LawSheets, asked: AskedSituation): Situation | undefined => {
  const { lender, role, acts = [], filed = [] } = asked
  const ids = book.channels.map((channel) => channel.id)
  for (const act of acts) if (!isAct(act)) known("act", act, Object.keys(channelActs))
  for (const id of filed) known("filed", id, ids)
  if (lender === undefined && role === undefined && acts.length === 0 && filed.length === 0) return undefined
  return { lenderType: known("lender", lender, lenderTypes), role: known("role", role, roles), acts: acts.filter(isAct), filedAt: filed }
}
