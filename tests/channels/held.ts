/** The terms, calendar and law of the product, for tests. */
import { loadTerms } from "../../src/engine/channels/term.ts"
import { loadCalendar } from "../../src/engine/law/calendar.ts"
import { lawFiles } from "../law/held.ts"

export const terms = loadTerms(lawFiles)
export const calendar = loadCalendar(lawFiles)
