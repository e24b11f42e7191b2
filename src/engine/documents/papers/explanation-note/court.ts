/** What a court sent, and whether the contacts go on, as the person knows it. */
import { as, listing, type Sentence, say } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"

/** Who sues, where and under which number: what is asked for stands in the complaint. */
export const servedBy = (matter: PaperSubject): readonly Sentence[] => {
  const told = (name: string) => matter.said(name)[0]
  const [on, sued] = [told("served"), told("sued")]
  if (!on || sued?.value !== "served") return []
  const [court, number, by] = [told("court"), told("case-no"), told("sued-by")]
  const parts = [...(court ? [say`受理：${court}`] : []), ...(number ? [say`案号：${number}`] : []), ...(by ? [say`原告：${by}`] : [])]
  const [first, ...rest] = parts
  const named = first ? say`（${listing([first, ...rest])}）` : say``
  return [say`${as("day", on)}，本人收到起诉状副本${named}，并已向法院核实${as("unsaid", sued)}`]
}
export const goesOn = (matter: PaperSubject): readonly Sentence[] => {
  const [ongoing] = matter.said("ongoing")
  return ongoing?.value === "yes" ? [say`到写这份说明的时候，联络没有停止${as("unsaid", ongoing)}`] : []
}
