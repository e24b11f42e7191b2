/** 附：所引位置: every place in the exhibits that a counted contact or an own refusal rests on, so that a reader can find each of them. */
import type { Citation } from "../../../case/citation.ts"
import type { Dossier } from "../../../dossier.ts"
import { ask, say } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { spokenOf } from "../../sections/spoken-of.ts"
import type { Block, Exhibit, Label, TableRow } from "../../sheet/ast.ts"
import { byItem } from "../../sheet/exhibits.ts"
import { places } from "../../sheet/marks.ts"

/** How many ranges of one exhibit are listed: more belong to a machine, and the note says so. */
const mostPlaces = 600
const label = (text: string): Label => ({ t: "label", text })

interface Part {
  readonly matter: PaperSubject
  readonly what: string
  readonly citations: readonly Citation[]
}
/** What papers count of each counterparty, and where it can be seen. */
const partsOf = (dossier: Dossier): readonly Part[] =>
  spokenOf(dossier).flatMap((matter): Part[] => {
    const seen = (rows: Int32Array): readonly Citation[] => (rows.length ? dossier.timeline.citations(rows) : [])
    const refusing = (how: "message" | "call"): readonly Citation[] =>
      matter.refusals.flatMap((refusal) => (refusal.how === how ? refusal.citations : []))
    return [
      { matter, what: "对方的来电", citations: seen(matter.calls) },
      { matter, what: "对方的信息", citations: seen(matter.messages) },
      { matter, what: "本人给对方的信息", citations: refusing("message") },
      { matter, what: "本人陈述口头提出要求时的通话（不显示通话内容）", citations: refusing("call") },
    ]
  })
/** The places of one exhibit that the papers count, in short, or undefined where they count none. */
export const countedPlaces = (dossier: Dossier): ((exhibit: Exhibit, most: number) => string | undefined) => {
  const cited = byItem(partsOf(dossier).flatMap((part) => part.citations))
  return (exhibit, most) => {
    const from = cited.get(exhibit.item)
    return from && (places(from, most) || undefined)
  }
}
const rowsOf = (dossier: Dossier, exhibits: readonly Exhibit[]): readonly TableRow[] =>
  partsOf(dossier).flatMap(({ matter, what, citations }) => {
    const cited = byItem(citations)
    return exhibits.flatMap((exhibit): TableRow[] => {
      const from = exhibit.part === undefined ? cited.get(exhibit.item) : undefined
      const where = from && places(from, mostPlaces)
      return where ? [{ cells: [label(exhibit.label), say`${matter.party.name}`, label(what), label(where)] }] : []
    })
  })
/** The annex; nothing where no contact is counted. */
export const placesAnnex = (dossier: Dossier, exhibits: readonly Exhibit[]): readonly Block[] => {
  const rows = rowsOf(dossier, exhibits)
  if (!rows.length) return []
  return [
    { t: "heading", level: 1, text: label("附表　所引位置") },
    {
      t: "table",
      caption: "计入文书的联络在各件材料里的位置",
      head: ["证据", "对方", "内容", "行号或者条号"],
      widths: [1.2, 1.6, 1.6, 6.6],
      rows,
      exhibits: "none",
    },
    {
      t: "note",
      sentences: [
        ask`详单和表格从首行起按行计，短信、通话备份按文件里的先后顺序计条。同一联络在几件材料里都有的，各件都列，不重复计数。写“等”的，位置过多，只列前面部分。`,
      ],
    },
  ]
}
