/** After something was handed in: wait as long as a term runs, ask where it is late, go on with what was refused or only partly done. */
import type { Filing } from "../../case/record/filings.ts"
import { answerTo, ownTermAt, runningAt } from "../filed.ts"
import type { PlanMatter } from "../matter.ts"
import type { OpenStep } from "../step.ts"

const partsHow = ["把没有办的要求逐项写出来，办好的不再写。", "附上这次的答复。"]
const stepOf = (matter: PlanMatter, filing: Filing): OpenStep => {
  const place = matter.book.channels.find(({ id }) => id === filing.channel)?.title ?? filing.channel
  const reply = answerTo(filing)
  const taken = filing.replies.find(({ as }) => as === "accepted")
  const term = reply ? undefined : runningAt(matter, filing.channel)
  const own = reply ? ownTermAt(matter, filing.channel) : undefined
  const given = `${filing.day}交到${place}`
  const common = { id: `${matter.id("answer")}-${filing.channel}`, step: "投诉" as const, channel: filing.channel, ...matter.ids }
  if (!reply && term)
    return {
      ...common,
      action: `等${place}答复`,
      why: `${given}${taken ? `，${taken.day}已经受理` : ""}。${term.what}的期限到${term.day}。`,
      how: ["这段时间照样保存记录；同一件事不同时交别处。"],
      state: "waiting",
      until: term.day,
      waitsFor: place,
    }
  if (!reply)
    return {
      ...common,
      action: `${place}还没有答复：打电话问进度，记下日期、工号和说法`,
      why: `${given}，查得到的答复期限已经过了，或者没有查到期限。`,
      how: ["请对方说明为什么没有答复、什么时候答复。", "仍然不答复的，看“去哪里说”里下一处怎么走，把这次提交的日期和编号写进去。"],
      state: "open",
    }
  if (reply.as === "done")
    return {
      ...common,
      action: `${place}答复都办好了：记下来，再看一段时间`,
      why: `${given}，${reply.day}收到答复。`,
      how: ["又来联络的，凭这份答复接着提。"],
      state: "done",
    }
  return {
    ...common,
    action:
      reply.as === "partly"
        ? `${place}只办好了一部分：还没有完，剩下的接着提`
        : reply.as === "refused"
          ? `${place}不受理或者不改：看清理由，决定要不要往上一级走`
          : `看${place}的答复：办好了没有，哪些没有办`,
    why: `${given}，${reply.day}收到答复。${own ? `${own.what}的期限到${own.day}。` : ""}`,
    how: [...(reply.as === "partly" ? partsHow : ["保存答复原件或者截图，记下收到的日期。"]), ...(own ? [own.why] : [])],
    state: "open",
    ...(own ? { until: own.day } : {}),
  }
}
/** The other side itself, the police and the credit bureau have their own steps. */
const elsewhere: ReadonlySet<string> = new Set(["lender", "110", "credit-objection"])
/** The last that was handed in at each place. */
export const answers = (matter: PlanMatter): readonly OpenStep[] => {
  const last = new Map(matter.filings.filter(({ channel }) => !elsewhere.has(channel)).map((filing) => [filing.channel, filing]))
  return [...last.values()].map((filing) => stepOf(matter, filing))
}
