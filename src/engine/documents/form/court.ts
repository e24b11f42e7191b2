/** A paper to a court: the parties, what is asked for, what happened, why, where the evidence is, and the court's name over the signature. */
import { ask, type Sentence } from "../../say/say.ts"
import type { Document } from "../sheet/ast.ts"
import { toolLine } from "../sheet/foot.ts"
import { bodyOf, goingAlong, head, paragraph } from "./body.ts"
import type { Lines, Parts } from "./parts.ts"

export interface CourtParts extends Omit<Parts, "compared" | "done" | "for" | "to"> {
  /** The court by its name. */
  readonly court: Sentence
  /** As the list of papers shows it. */
  readonly for: string
  readonly who: Lines
  /** What it answers, before anything is asked. */
  readonly opening?: readonly Sentence[]
  /** Why this court: none of the provisions on which a claim rests. */
  readonly jurisdiction?: readonly Sentence[]
  /** 诉讼请求, 请求事项. */
  readonly requestsTitle: string
  /** What the facts are headed with where there are any: 事实. */
  readonly factsTitle: string
  /** Where the evidence is, and where it comes from. */
  readonly evidence: readonly Sentence[]
  /** What goes along: copies for each defendant, the list of the evidence. */
  readonly enclosed: string
}
/** A judge reads more rows than a clerk; more belong to the statistics. */
const mostRows = 8
/** Where all evidence stands in the list that goes along. */
export const evidenceListed: readonly Sentence[] = [ask`证据的名称、来源和证明对象见证据目录，各项事实在证据中的位置见附表。`]

export const courtPaper = (parts: CourtParts): Document => {
  const { matter } = parts
  const body = bodyOf(parts, mostRows)
  return {
    doc: parts.doc,
    title: parts.title,
    for: parts.for,
    claim: matter.party.claim,
    counterparty: matter.party.id,
    cites: "numbers",
    blocks: [
      { t: "party-lines", lines: parts.who },
      ...paragraph(parts.opening ?? []),
      ...body.requests,
      ...body.facts,
      ...body.reasons,
      ...(parts.jurisdiction?.length ? [head("管辖"), ...paragraph(parts.jurisdiction)] : []),
      ...(parts.evidence.length > 0 ? [head("证据和证据来源"), ...paragraph(parts.evidence)] : []),
      { t: "paragraph", sentences: parts.closing },
      { t: "paragraph", sentences: [ask`此致 ${parts.court}`] },
      { t: "signature", role: parts.signer, day: matter.dossier.day },
      ...goingAlong(parts.enclosed),
      ...(parts.annexes ?? []),
      ...body.sources,
    ],
    foot: toolLine,
    beside: parts.beside,
  }
}
