/** 取证: what is kept before anything is blocked or deleted, what is missing, and what expires. */
import { carriers } from "../../case/questions/carrier.ts"
import { phoneKinds } from "../../case/questions/phone-kind.ts"
import { addDays } from "../../case/time.ts"
import { carrierAdvice } from "../advice/carrier.ts"
import { phoneAdvice } from "../advice/phone.ts"
import type { PlanMatter } from "../matter.ts"
import type { OpenStep } from "../step.ts"

const save = (matter: PlanMatter): OpenStep => {
  const { dossier } = matter
  const { facts } = dossier
  const phone = phoneKinds.find((kind) => kind === facts.one("phone-kind")?.value)
  const carrier = carriers.find((one) => one === facts.one("carrier")?.value)
  const nothingYet = dossier.timeline.size === 0
  const unread = dossier.unread.parts.length > 0
  return {
    id: "save",
    step: "取证",
    action: nothingYet ? "先把短信、通话记录保存下来，再拉黑" : "接着保存：先保存，再拉黑，最后才考虑删除",
    why: nothingYet
      ? "没有记录，后面写什么都没有依据；拉黑、换手机之后很难再补。"
      : unread
        ? "交来的材料里有没读出来的部分；看不到的不等于没有。"
        : "对方还可能再联系；记录断了，次数就数不清。",
    how: [...phoneAdvice(phone), ...carrierAdvice(carrier)],
    ...(phone === undefined ? { question: "phone-kind" } : carrier === undefined ? { question: "carrier" } : {}),
    state: nothingYet ? "open" : "waiting",
    channel: "carrier",
    claim: null,
    counterparty: null,
  }
}
/** Days without a record while contacts went on, and the day on which a carrier's list of them ends. */
const missing = (matter: PlanMatter): readonly OpenStep[] => {
  const { dossier, deadlines } = matter
  const hole = dossier.gaps.find((gap) => gap.leavesOpen.includes("coverage"))
  if (!hole) return []
  const ends = deadlines
    .filter((one) => one.channel === "carrier" && !one.past)
    .map((one) => one.day as string)
    .sort()[0]
  // Records that somebody else keeps for few days more are fetched before anything else is written.
  const soon = ends !== undefined && ends <= addDays(dossier.day, dossier.timeline.thresholds.fetchDays)
  return [
    {
      id: "fetch",
      step: "取证",
      action: "把缺的通话详单补齐",
      why: hole.how,
      how: carrierAdvice(carriers.find((one) => one === dossier.facts.one("carrier")?.value)),
      channel: "carrier",
      state: soon ? "open" : "later",
      ...(ends === undefined ? {} : { until: ends }),
      claim: null,
      counterparty: null,
    },
  ]
}
/** What is kept and fetched: once for the whole case. */
export const keep = (matter: PlanMatter): readonly OpenStep[] => [save(matter), ...missing(matter)]
