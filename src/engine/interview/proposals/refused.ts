/** Times at which the person told them to stop, as their own messages show: each with its minute and its words, for a yes. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { RefusalScope } from "../../messages/reading.ts"
import { hoursSaid } from "../../refusals/hours.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import type { ProposalKind } from "../proposal.ts"
import { dayShown, proposal } from "./of-claim.ts"

const covers: Readonly<Record<RefusalScope, string>> = {
  all: "不要再以任何方式联系",
  calls: "不要打电话",
  numbers: "不要用某些号码联系",
  hours: "某些时间不要联系",
  "third-parties": "不要联系单位、家人等其他人",
  deletion: "删除号码",
  messages: "不要再发信息",
  offers: "不要再发推销信息",
}
const minute = (at: string): string => (at.length > 10 ? `${at.slice(0, 10)} ${at.slice(11, 16)}` : at)
export const refusedSaid: ProposalKind = {
  propose: (dossier) => {
    const bySide = new Map<string, Refusal[]>()
    for (const one of dossier.refusals.filter(
      (one) =>
        one.proposed && !one.missingOnRecord && !one.notInWords && !one.saidTo && !one.inviting && !one.refuted && one.claim !== null,
    )) {
      const at = `${one.claim} ${one.at.value}`
      bySide.set(at, [...(bySide.get(at) ?? []), one])
    }
    return [...bySide.values()].flatMap((all) => {
      const [first] = all
      if (!first || first.claim === null) return []
      const key = claimKeyOf(first.claim, "refused")
      const already = dossier.facts.many(key).map(({ value }) => value)
      const at = minute(first.at.value)
      const what =
        first.kind === "wrong-number"
          ? "告诉对方打错了"
          : `要求对方${[...new Set(all.map(({ scope, hours }) => (hours ? `${hoursSaid(hours)}不要来电` : covers[scope])))].join("、")}`
      return [
        proposal({
          key,
          value: [...new Set([...already, at])],
          ...(already.length > 0 ? { already } : {}),
          sentence: `${dayShown(at)}您${what}，对吗？`,
          why: first.quote ? `您的原话：“${first.quote.value}”。只算您实际要求的范围。` : "从您的记录里看到的，只算您实际要求的范围。",
          citations: first.citations,
        }),
      ]
    })
  },
}
