/** A provision in the version of a day, with what its units need; and what is said where no text is held. */
import type { UnitNeeds } from "../grounds/needs.ts"
import { unitsOf } from "../grounds/needs.ts"
import type { Law, LawStatus } from "../law/instrument.ts"
import type { LawFound } from "../law/lookup.ts"

export interface UnitView {
  readonly anchor: string
  readonly article: string
  /** What it is about. */
  readonly name: string
  /** In words; absent where it is only quoted and never stands on its own. */
  readonly needs?: string
  /** Why it never stands on its own. */
  readonly quoted?: string
  readonly right?: string
  /** 请求: a right to ask; 提示: law that only its own authorities apply. Neither is ever cited as a breach. */
  readonly use?: string
  readonly modality?: string
  /** Lender types that it speaks of; absent for any. */
  readonly lenders?: readonly string[]
}
export interface LawView {
  readonly instrument: string
  readonly title: string
  readonly article: string | null
  readonly anchor: string | null
  readonly kind: string
  readonly effective: string | null
  readonly until: string | null
  readonly text: string | null
  readonly source: string | null
  readonly confidence: string | null
  readonly status: LawStatus
  /** What limits the use of the text or the version. */
  readonly note?: string
  /** Where to look instead, when the day has no such text; `unknown`: no instrument of that name is held. */
  readonly hint?: string
  readonly unknown?: true
  /** What the article's units need; absent for a whole instrument and where no text is held. */
  readonly units?: readonly UnitView[]
}
const unitView = ({ anchor, article, name, needs, quoted, right, use, modality, lenders }: UnitNeeds): UnitView => ({
  anchor,
  article,
  name,
  ...(needs === undefined ? {} : { needs }),
  ...(quoted === undefined ? {} : { quoted }),
  ...(right === undefined ? {} : { right }),
  ...(use === undefined ? {} : { use }),
  ...(modality === undefined ? {} : { modality }),
  ...(lenders === undefined ? {} : { lenders }),
})
/** What was found, with the needs of its units where a text is held. */
export const lawView = (law: Law, found: LawFound): LawView => {
  const units = unitsOf(law, found).map(unitView)
  return {
    instrument: found.instrument,
    title: found.title,
    article: found.article,
    anchor: found.anchor,
    kind: found.kind,
    effective: found.effective,
    until: found.until,
    text: found.text,
    source: found.source,
    confidence: found.confidence,
    status: found.status,
    ...(found.note === undefined ? {} : { note: found.note }),
    ...(found.hint === undefined ? {} : { hint: found.hint }),
    ...(found.unknown ? { unknown: true as const } : {}),
    ...(units.length > 0 ? { units } : {}),
  }
}
