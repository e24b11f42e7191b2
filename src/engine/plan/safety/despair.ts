/** Words of despair, in a message of the person's own or in an answer: somebody to talk to comes above all paperwork. */

import type { Dossier } from "../../dossier.ts"
import { dangerAtOnce, readOwnWords } from "../../messages/index.ts"
import { ownWordsOf } from "../../timeline/readings.ts"
import { rowsWithWords } from "../../timeline/rows.ts"
import type { Alarm, AlarmAct } from "../alarm.ts"
import { alarmOf } from "./rows.ts"

const told = {
  title: "您现在的感受最要紧，材料可以等",
  why: "您写下的话让人担心。撑不住的时候，先找一个人说说，别一个人扛。",
  acts: [
    { text: "拨打 12356 全国统一心理援助热线，可以不说姓名。", channel: "12356" },
    { text: "有马上伤害自己的念头，或者已经有危险，拨打 110、120。", channel: "110" },
    { text: "让一位信得过的家人或者朋友现在陪着您。" },
  ],
  never: ["不要因为对方的话马上去借钱、凑钱；材料什么时候回来接着做都可以。"],
}
/** Whoever stands at the edge or has taken something needs somebody there before anybody to talk to. */
const rescue: AlarmAct = { text: "马上打 120（吃了药、受了伤）或者 110，说出您在哪里；先离开危险的地方，放下手里的东西。", channel: "110" }
/** Answers in the person's own words. */
const answered = ({ facts }: Dossier) => {
  const effect = facts.one("effect")
  return effect && readOwnWords(effect.value).despair.length > 0 ? effect : undefined
}
export const despair = (dossier: Dossier): readonly Alarm[] => {
  const { timeline } = dossier
  const rows = Array.from(rowsWithWords(timeline)).filter((row) => (ownWordsOf(timeline, row)?.despair.length ?? 0) > 0)
  const answer = answered(dossier)
  if (rows.length === 0 && !answer) return []
  const texts = rows.map((row) => timeline.texts.get(timeline.text[row] as number)).concat(answer?.value ?? [])
  const atOnce = texts.some(dangerAtOnce)
  const alarm = alarmOf(dossier, "despair", rows, atOnce ? { ...told, acts: [rescue, ...told.acts] } : told)
  return [{ ...alarm, state: alarm.state === "past" ? "now" : alarm.state, citations: [...alarm.citations, ...(answer?.from ?? [])] }]
}
