/** Whose loan it is said to be, and on which platform: the names that a claim's messages are signed with, or give beside their signature. Who acts for another, mediates or goes to court for it lent nothing: then whom they name. */
import type { Citation, NonEmpty } from "../../case/citation.ts"
import type { Counterparty } from "../../case/claim.ts"
import type { Dossier } from "../../dossier.ts"
import { isPublicBody } from "../../messages/form/offices.ts"
import { sameName } from "../../messages/says/names.ts"
import { saysOf } from "../../timeline/readings.ts"
import { isIncoming } from "../../timeline/rows.ts"
import type { ProposalKind } from "../proposal.ts"
import { ofClaims, proposal } from "./of-claim.ts"

/** By such a name nobody lends. */
const lendsNothing = /调解|仲裁|公证|律师|律所|法律服务|法务|催收|催告|外包|清收|商账|不良处置/
/** Speaks for another, whom it may not name. */
const forAnother = /受[^，。；！]{0,24}委托|(?:委托|授权)(?:我[司所方们]|本[所司公])|代为(?:催收|催告|通知|送达)/
interface Named {
  readonly name: string
  readonly from: NonEmpty<Citation>
}
/** The bodies for whom, or of whose loan, its messages speak: one alone, else nobody knows which. */
const principalOf = ({ timeline }: Dossier, rows: readonly number[]): Named | undefined => {
  const told = rows.flatMap((row) => {
    const says = saysOf(timeline, row)
    const own = says?.signatures.map(({ value }) => value) ?? []
    return (says?.lenders ?? [])
      .filter(({ value }) => !lendsNothing.test(value) && !own.some((name) => sameName(name, value)))
      .map(({ value }) => ({ row, value }))
  })
  const [first] = told
  if (!first || told.some(({ value }) => !sameName(value, first.value))) return undefined
  return { name: first.value, from: timeline.citations([...new Set(told.map(({ row }) => row))].sort((a, b) => a - b)) }
}
const namedBy = (dossier: Dossier, party: Counterparty): Named | undefined => {
  const { timeline } = dossier
  const { name } = party
  const rows = timeline.groups
    .filter((group) => group.counterparty === party.id)
    .flatMap((group) => [...group.rows])
    .filter((row) => (timeline.text[row] as number) >= 0 && isIncoming(timeline, row))
  const signed = rows.filter((row) => saysOf(timeline, row)?.signatures.some(({ value }) => sameName(value, name.value)))
  const acts =
    lendsNothing.test(name.value) ||
    isPublicBody(name.value) ||
    signed.some((row) => forAnother.test(timeline.texts.get(timeline.text[row] as number)))
  return acts ? principalOf(dossier, rows) : { name: name.value, from: name.from }
}
export const lenderNamed: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap(({ party, key, stated }) => {
      if (!party || party.name.weight === "stated" || stated("lender") || stated("platform")) return []
      const named = namedBy(dossier, party)
      if (!named) return []
      return [
        proposal({
          key: key("lender"),
          value: named.name,
          sentence: `对方说的是“${named.name}”的贷款，对吗？`,
          why: `信息里署名或者写明的是“${named.name}”。署名可以冒用：只说对方说的是哪家，不是说您欠这家的钱。`,
          citations: named.from,
        }),
      ]
    }),
}
