/** A paper that asks somebody with power to do something: requests first, then what happened, why, what was tried, and one annex with the places. */
import type { Document } from "../sheet/ast.ts"
import { toolLine } from "../sheet/foot.ts"
import { bodyOf, goingAlong, head, paragraph } from "./body.ts"
import { mostDays } from "./days.ts"
import type { Lines, Parts } from "./parts.ts"

export interface AuthorityParts extends Parts {
  /** Who writes and against whom, by number and with the least data that the office asks for. */
  readonly who: Lines
  /** 投诉请求, 举报事项. */
  readonly requestsTitle: string
  /** What goes along: 证据目录. */
  readonly enclosed: readonly string[]
}

export const authorityPaper = (parts: AuthorityParts): Document => {
  const { matter } = parts
  const body = bodyOf({ ...parts, factsTitle: "事实" }, mostDays)
  const done = parts.done ?? []
  return {
    doc: parts.doc,
    title: parts.title,
    for: parts.for,
    claim: matter.party.claim,
    counterparty: matter.party.id,
    cites: "numbers",
    blocks: [
      { t: "addressee", to: parts.to },
      { t: "party-lines", lines: parts.who },
      ...body.requests,
      ...body.facts,
      ...body.reasons,
      ...(done.length > 0 ? [head("已作的努力"), ...paragraph(done.map(({ told }) => told))] : []),
      { t: "paragraph", sentences: parts.closing },
      { t: "signature", role: parts.signer, day: matter.dossier.day },
      ...(parts.enclosed.length > 0 ? goingAlong(`${parts.enclosed.join("；")}。`) : []),
      ...(parts.annexes ?? []),
      ...body.sources,
    ],
    foot: toolLine,
    beside: parts.beside,
  }
}
