/** Shows parts of a case as it stands on a day. */
import { deadlinesOf } from "../channels/terms/deadlines.ts"
import { icsOf } from "../channels/terms/ics.ts"
import { inputOf } from "../channels/terms/input.ts"
import { drafts } from "../documents/index.ts"
import type { Dossier } from "../dossier.ts"
import { type Showable, showView as shown, showPieces, type Views } from "../views/index.ts"
import { isAbout, type Pieces, type ShowOptions } from "../views/view.ts"
import { demandOneOf } from "./demand.ts"
import type { OpenCases } from "./open-cases.ts"

/** The dossier of a day, for an opposite side or a claim that the case has. Throws Broken("bad-argument") for one that it has not. */
export const dossierFor = async (cases: OpenCases, caseId: string, options: ShowOptions = {}): Promise<Dossier> => {
  const about = await cases.dossier(caseId, options.day)
  demandOneOf("counterparty", options.for, about.counterparties)
  demandOneOf("claim", options.claim, about.claims)
  return about
}
/** The same where `for` names a paper. Throws Broken("bad-argument") for one that there is not. */
const dossierOfPaper = async (cases: OpenCases, caseId: string, { for: doc, ...options }: ShowOptions = {}): Promise<Dossier> => {
  demandOneOf("document", doc, drafts)
  return dossierFor(cases, caseId, options)
}
/** One view, by its name. Throws as `dossierFor`. */
export const show = async <What extends Showable>(
  cases: OpenCases,
  caseId: string,
  what: What,
  options: ShowOptions = {},
): Promise<Views[What]> =>
  shown(what, {
    caseId,
    dossier: await (what === "readback" ? dossierOfPaper : dossierFor)(cases, caseId, options),
    book: (await cases.law()).book,
    options,
  })
/** Its JSON text in pieces; undefined for a view that is always short. Throws as `dossierFor`. */
export const pieces = async (cases: OpenCases, caseId: string, what: Showable, options: ShowOptions = {}): Promise<Pieces | undefined> =>
  showPieces(what, { dossier: await (what === "readback" ? dossierOfPaper : dossierFor)(cases, caseId, options), options })
/** The deadlines ahead, of the side and claim asked for, as an iCalendar text. Throws as `dossierFor`. */
export const calendar = async (cases: OpenCases, caseId: string, options: ShowOptions = {}): Promise<string> => {
  const about = await dossierFor(cases, caseId, options)
  return icsOf(deadlinesOf(inputOf(about, (await cases.law()).book)).filter(isAbout(options)), about.day)
}
