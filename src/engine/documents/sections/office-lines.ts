/** Who complains and against whom, with what an office asks for and nothing beside: names, addresses, the number that was called. */
import { nameOfPerson } from "../../case/person.ts"
import { ask, type FilledIn, type Sentence } from "../../say/say.ts"
import { type FilingItem, filledFor } from "../filing/index.ts"
import { inRow } from "../form/in-row.ts"
import type { Lines } from "../form/parts.ts"
import type { PaperSubject } from "./matter.ts"
import { writerLines } from "./signing.ts"
import type { Authority } from "./supervisor.ts"

/** `from` 投诉人, `against` 被投诉人: each in one line. */
export const officeLines = (matter: PaperSubject, from: string, against: string): Lines => {
  const { facts } = matter.dossier
  const filled = filledFor("authority", matter)
  const of = (item: FilingItem, write: (value: FilledIn) => Sentence = (value) => ask`${value}`): Sentence | undefined => {
    const value = filled(item)
    return value && write(value)
  }
  const name = nameOfPerson(facts, matter.claim)
  // A name that begins the registered one says nothing of its own.
  const known = filled("registered-name")?.filled.startsWith(matter.party.name.value)
  const called = known ? undefined : ask`对外使用的名称：${matter.party.name}`
  const who = inRow([name && ask`${name}`, of("address", (place) => ask`住${place}`), of("contact", (by) => ask`联系方式：${by}`)])
  const side = inRow([of("registered-name"), of("seat", (place) => ask`住所：${place}`), called])
  return [
    ...(who ? [{ label: from, value: who }] : []),
    // Whoever acts for them has a line of their own; the person's is told above, whole.
    ...writerLines(facts, matter.claim, from).slice(name ? 1 : 0),
    ...facts.many("phone").map((phone) => ({ label: "被联络号码", value: ask`${phone}` })),
    ...(side ? [{ label: against, value: side }] : []),
  ]
}

/** What the person is told beside a paper to a supervisor. */
export const officeAdvice = (authority: Authority): readonly string[] => [
  ...(authority === "local" ? ["小额贷款公司由地方金融管理部门监管，材料应交到其所在地的地方金融管理部门。"] : []),
  "受理要求实名、住址和联系方式；文中不写身份证号，需要核对身份时当面出示证件。",
]
