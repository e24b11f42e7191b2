/** Looks things up in the law that is held: provisions, norms, and where to turn. */
import { Broken } from "../case/broken.ts"
import { lenderTypes } from "../case/questions/claim/lender-type.ts"
import { hasSuit } from "../channels/court/suit-case.ts"
import { askedOf, situationOf, withoutSuit } from "../channels/situation.ts"
import { lookup, search } from "../law/lookup.ts"
import { type ChannelOptions, type ChannelsView, channelsView } from "../views/channels.ts"
import { type NormsView, normsView } from "../views/norms.ts"
import { type LawView, lawView } from "../views/provision.ts"
import { demandDay } from "./demand.ts"
import type { OpenCases } from "./open-cases.ts"

export interface LookUpOptions {
  /** The day whose law is meant, `2026-03-01`; today where none is given. */
  readonly on?: string
}
export interface NormOptions extends LookUpOptions {
  /** A lender type as in the question; `unknown` where none is given. */
  readonly lender?: string
}
/** A provision, whole instrument or the word that none is held (`status`); a text that is not held is no error. */
export const lookUp = async (cases: OpenCases, ref: string, { on }: LookUpOptions = {}): Promise<LawView> => {
  const { law } = await cases.law()
  return lawView(law, lookup(law, ref, demandDay(on, cases.ports.clock.today())))
}
/** Articles in force on the day that hold all the words; none where nothing does. */
export const searchLaw = async (cases: OpenCases, words: string, { on }: LookUpOptions = {}): Promise<readonly LawView[]> => {
  const { law } = await cases.law()
  return search(law, words, demandDay(on, cases.ports.clock.today())).map((found) => lawView(law, found))
}
/** Throws Broken("bad-argument") for a lender type that is none. */
export const norms = async (cases: OpenCases, { lender = "unknown", on }: NormOptions = {}): Promise<NormsView> => {
  if (!(lenderTypes as readonly string[]).includes(lender))
    throw new Broken("bad-argument", { what: "lender", value: lender, known: lenderTypes.join(", ") })
  return normsView((await cases.law()).law, lender, demandDay(on, cases.ports.clock.today()))
}
/** All channels, or those for a situation in their order of use. Throws Broken("bad-argument") for what is no lender type, role, act or channel. */
export const channels = async (cases: OpenCases, options: ChannelOptions = {}): Promise<ChannelsView> => {
  const { case: caseId, claim, on, ...asked } = options
  const about = caseId === undefined ? undefined : await cases.dossier(caseId, on)
  const told = about ? askedOf(about, claim, asked) : asked
  const { book, law } = await cases.law()
  const shown = about && !hasSuit(about, claim) ? withoutSuit(book) : book
  return channelsView(shown, law, demandDay(on, cases.ports.clock.today()), situationOf(book, told))
}
