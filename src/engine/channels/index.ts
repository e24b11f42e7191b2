/** The registry of channels, terms and procedure: everything is data of the law folder, so a new channel is one file there and no line here. */
import type { Calendar } from "../law/calendar.ts"
import { loadCalendar } from "../law/calendar.ts"
import { type LawFile, refuseFile } from "../law/sheet.ts"
import { loadTerms, type Term } from "../law/terms/term.ts"
import { type Channel, loadChannels, loadNotVerified, type NotVerified } from "./channel.ts"
import { loadProcedure, type Procedure, procedureList } from "./court/procedure.ts"

export interface LawSheets {
  readonly channels: readonly Channel[]
  readonly notVerified: readonly NotVerified[]
  readonly terms: readonly Term[]
  readonly calendar: Calendar
  readonly procedure: Procedure
}
/** Reads channels, terms, calendars and rules of procedure among the law files. Throws Broken("bad-law-file"), also where a channel or a rule names a term that no file has. */
export const loadLawSheets = (files: readonly LawFile[]): LawSheets => {
  const channels = loadChannels(files)
  const terms = loadTerms(files)
  const known = new Set(terms.map((term) => term.id))
  for (const channel of channels) {
    const missing = channel.terms.find((id) => !known.has(id))
    if (missing) refuseFile(`channels/${channel.id}.md`, 0, `no term "${missing}"`)
  }
  const procedure = loadProcedure(files)
  for (const rule of procedure.get("refusals") ?? []) {
    const missing = procedureList(rule, "terms").find((id) => !known.has(id))
    if (missing) refuseFile("procedure/refusals.md", 0, `no term "${missing}"`)
  }
  return { channels, notVerified: loadNotVerified(files), terms, calendar: loadCalendar(files), procedure }
}
