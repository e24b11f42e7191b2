/** Whom the messages call by name, where that is not the person. */
import { nameOfPerson } from "../../case/person.ts"
import { saysOf } from "../../timeline/readings.ts"
import type { ProposalKind } from "../proposal.ts"
import { ofClaims, proposal } from "./of-claim.ts"

/** Hidden parts fit anything: 段** may be 段一川. */
const couldBe = (called: string, name: string): boolean => {
  const plain = called.replace(/(?:先生|女士|小姐|同志)$/, "")
  return [...plain].every((char, i) => /[*＊某xX×]/.test(char) || char === [...name][i]) || name.startsWith(plain)
}
export const addresseeNamed: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap(({ claim, key, stated }) => {
      if (stated("addressee")) return []
      const { timeline } = dossier
      const own = nameOfPerson(dossier.facts, claim)?.value
      const rows = timeline.groups.filter((group) => group.attributed && group.claim === claim.id).flatMap((group) => [...group.rows])
      const called = rows.flatMap((row) => (saysOf(timeline, row)?.persons ?? []).map(({ value }) => ({ row, value })))
      const others = own === undefined ? [] : called.filter(({ value }) => !couldBe(value, own))
      const first = others[0]
      if (!first) return []
      const same = others.filter(({ value }) => value === first.value)
      return [
        proposal({
          key: key("addressee"),
          value: first.value,
          sentence: `对方要找的人叫“${first.value}”，不是您，对吗？`,
          why: `${same.length}条信息里叫的是这个名字。`,
          citations: timeline.citations([...new Set(same.map(({ row }) => row))].sort((a, b) => a - b)),
        }),
      ]
    }),
}
