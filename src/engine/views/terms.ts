/** A term as told on a day, with what it rests on. */
import type { Day } from "../case/time.ts"
import { basisOn } from "../channels/terms/basis.ts"
import type { Law } from "../law/instrument.ts"
import type { Term } from "../law/terms/term.ts"

export interface TermView {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly starts: string
  readonly by: string
  readonly length: string
  readonly dayType: "calendar" | "working"
  readonly extensions: readonly string[]
  readonly basis: {
    readonly instrument: string
    readonly title: string
    readonly article: string | null
    readonly law: boolean
    readonly held: boolean
  }
  readonly confidence: string
  readonly hint: boolean
  readonly note?: string
}
/** A term as told on a day; nothing where what it rests on was not in force then. */
export const termView = (law: Law, term: Term, day: Day): readonly TermView[] => {
  const basis = basisOn(law, term, day)
  if (!basis) return []
  const { instrument, title, article, law: isLaw, held } = basis
  return [
    {
      id: term.id,
      title: term.title,
      text: term.text,
      starts: term.starts,
      by: term.by,
      length: term.length.iso,
      dayType: term.days === "工作日" ? "working" : "calendar",
      extensions: term.extensions.map((more) => more.iso),
      basis: { instrument, title, article, law: isLaw, held },
      confidence: term.confidence,
      hint: term.hint,
      ...(term.note === undefined ? {} : { note: term.note }),
    },
  ]
}
