/** Ties a term to the law that is held: a term whose basis had ended by its start day is never told. */
import type { Day } from "../../case/time.ts"
import type { Law } from "../../law/instrument.ts"
import { lookup } from "../../law/lookup.ts"
import type { Term } from "../../law/terms/term.ts"

/** What a term rests on, as told. */
export interface TermBasis {
  /** The folder of the instrument where its text is held, else its name. */
  readonly instrument: string
  readonly title: string
  /** Null for a promise, or where the number could not be read. */
  readonly article: string | null
  readonly anchor?: string
  /** Commencement of the version that was in force on the start day. */
  readonly effective?: Day
  /** False: a promise or a habit, no law. */
  readonly law: boolean
  /** True where the article itself can be read in `law/`. */
  readonly held: boolean
}

/** The basis of a term for a start day; undefined where the law that is held says that it was not in force then. */
export const basisOn = (law: Law, term: Pick<Term, "basis">, from: Day): TermBasis | undefined => {
  const { instrument, article = null, law: isLaw } = term.basis
  const unheld = { instrument, title: instrument, article, law: isLaw, held: false }
  if (!isLaw) return unheld
  const found = lookup(law, article === null ? instrument : `${instrument} ${article}`, from)
  if (found.status === "repealed" || found.status === "not-yet") return undefined
  // An instrument that is not held at all is answered with the whole question for its name.
  const known = article === null || found.article !== null
  if (found.status === "not-held") return known ? { ...unheld, instrument: found.instrument, title: found.title } : unheld
  return {
    instrument: found.instrument,
    title: found.title,
    article,
    ...(found.anchor ? { anchor: found.anchor } : {}),
    ...(found.effective ? { effective: found.effective } : {}),
    law: true,
    held: article !== null,
  }
}
