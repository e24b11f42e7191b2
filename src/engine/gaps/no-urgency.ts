/** A court is asked for an order at once only while the acts go on and what they do could hardly be made good: a suit to stop them is open without that. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const noUrgency = {
  code: "no-urgency",
  sentence: { zh: "申请禁令的条件还没有显示出来", en: "what an injunction needs is not shown yet" },
  leavesOpen: [],
} as const satisfies PaperGap

const suit = "仍然可以起诉请求停止侵害，用民事起诉状。"
/** Nothing was said of what could hardly be made good. */
export const whatHarm = (key: string): Gap =>
  gapOf(noUrgency, { how: `不及时制止就难以弥补的，才申请禁令：先说明会有什么后果。只是受打扰的，${suit}`, question: key })
export const onlyDisturbed = (key: string): Gap =>
  gapOf(noUrgency, { how: `只是受打扰、没有更多后果的，申请禁令较难；${suit}`, question: key })
/** It has stopped, or seems to have. */
export const notGoingOn = (key: string): Gap =>
  gapOf(noUrgency, { how: `材料里最近没有新的联络：禁令只针对正在进行或者马上要发生的。又来的，先把记录加进来；${suit}`, question: key })
/** The harm is said, and nothing on file shows it. */
export const harmUnshown = (key: string): Gap =>
  gapOf(noUrgency, {
    how: `难以弥补的后果要有材料：对方说要告诉别人的信息、联系了别人的记录、发到网上的内容，或者就诊、误工的日期、金额和凭证。补上以后再申请；${suit}`,
    question: key,
  })
/** Whoever owes may be reminded by lawful means: an order concerns others who are drawn in, and threats. */
export const remindedLawfully = (): Gap =>
  gapOf(noUrgency, {
    how: "对方联系您本人要求履行，本身不是可以禁止的行为；只有牵连别人、公开信息或者威胁的，才用得上。方式不当的，用规范催收方式的函和投诉。",
  })
export const isWithoutUrgency = ({ what }: Gap): boolean => what === noUrgency.code
