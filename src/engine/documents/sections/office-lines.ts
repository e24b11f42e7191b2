/** Who complains and against whom, with what an office asks for and nothing beside: names, addresses, the number that was called. */
import { ask } from "../../say/say.ts"
import { type FilingItem, filledFor } from "../filing/index.ts"
import type { Lines } from "../form/parts.ts"
import type { PaperSubject } from "./matter.ts"
import { writerLines } from "./signing.ts"
import type { Authority } from "./supervisor.ts"

/** `from` 投诉人, `against` 被投诉人. */
export const officeLines = (matter: PaperSubject, from: string, against: string): Lines => {
  const { facts } = matter.dossier
  const filled = filledFor("authority", matter)
  const line = (label: string, item: FilingItem) => {
    const value = filled(item)
    return value ? [{ label, value: ask`${value}` }] : []
  }
  return [
    ...writerLines(facts, matter.claim, from),
    ...line("住址", "address"),
    ...line("联系方式", "contact"),
    ...facts.many("phone").map((phone) => ({ label: "被联络号码", value: ask`${phone}` })),
    ...line(against, "registered-name"),
    ...line("住所", "seat"),
    ...(filled("registered-name")?.filled === matter.party.name.value
      ? []
      : [{ label: "对外使用的名称", value: ask`${matter.party.name}` }]),
  ]
}

/** What the person is told beside a paper to a supervisor. */
export const officeAdvice = (authority: Authority): readonly string[] => [
  ...(authority === "local" ? ["小额贷款公司由地方金融管理部门监管，材料应交到其所在地的地方金融管理部门。"] : []),
  "受理要求实名、住址和联系方式；文中不写身份证号，需要核对身份时当面出示证件。",
]
