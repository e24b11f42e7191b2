/** What `anning show` prints of the plan, of what comes before it, and of the interview. */

import type { Views } from "../../engine/views/index.ts"
import type { AskedView, InterviewView } from "../../engine/views/interview.ts"
import type { PlanStepView } from "../../engine/views/plan.ts"
import type { AlarmView } from "../../engine/views/safety.ts"
import { named } from "../../locales/names.ts"
import { shown } from "../../locales/sentence.ts"

export const alarmLines = (one: AlarmView): string[] => [
  `${shown(one.title)}${one.state === "done" ? "（您说过已经处理）" : one.state === "past" ? "（较早以前）" : ""}`,
  `    ${shown(one.why)}`,
  ...one.acts.map((act, i) => `    ${i + 1}. ${act.text}`),
  ...one.never.map((text) => `    不要：${text}`),
  ...(one.questions.length === 0 ? [] : [`    先回答：${one.questions.join(" ")}`]),
]
export const stepLines = (one: PlanStepView): string[] => [
  `${named("step", one.state)}  ${one.step}  ${shown(one.action)}${one.until === undefined || one.state === "done" ? "" : `（到 ${one.until}）`}${one.claim === null ? "" : `  ${one.claim}`}`,
  ...(one.state === "done" ? [] : [`    ${shown(one.why)}`]),
  ...(one.state === "now" || one.state === "waiting" ? one.how.map((text) => `    · ${shown(text)}`) : []),
  ...(one.notYetBuilt ? ["    这份文书本程序还不能起草"] : []),
]
export const proposalLines = (one: Views["proposals"][number]): string[] => [
  shown(one.sentence),
  `    ${shown(one.why)}`,
  `    对：anning state 案件 '${one.key}=${typeof one.value === "string" ? one.value : one.value.join(",")}'   不对：anning state 案件 proposal.no=${one.id}`,
]
const askedLines = (one: AskedView): string[] => [
  `${one.ask} [${one.key}]`,
  `    ${one.why}`,
  ...(one.because === undefined ? [] : [`    ${shown(one.because)}`]),
  ...(one.words ?? []).map(({ id, zh }) => `    ${id}：${zh}`),
]
export const interviewLines = (one: InterviewView): string[] => [
  ...(one.next === null
    ? ["眼下没有要问的了"]
    : [`还有 ${Math.max(one.left, one.queue.length)} 个问题，先问这一个：`, ...askedLines(one.next)]),
  ...(one.proposals.length === 0 ? [] : [`另有 ${one.proposals.length} 处，材料里已经写着，只等您说对不对（anning show 案件 proposals）`]),
]
