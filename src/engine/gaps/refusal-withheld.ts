/** The message that shows the refusal also says what can be held against the person: whether it may be shown is theirs to say. */
import type { ClaimGap } from "./gap-kind.ts"

export const refusalWithheld = {
  code: "refusal-withheld",
  sentence: {
    zh: "要求停止联系的信息里还有对方可能引用的话，文书先不引用这条信息",
    en: "the message asking them to stop also holds words that the other side may quote, so papers do not rest on it yet",
  },
  leavesOpen: [],
  find: ({ refusals, claim, timeline, facts, lawful, key }) => {
    const row = refusals.find((one) => one.claim === claim.id && one.withheld)?.withheld?.row
    if (row === undefined || lawful || facts.one(key("refusal-shown"))) return []
    const words = timeline.texts.get(timeline.text[row] as number)
    return [
      {
        how: `那条信息的原文是：“${words.length > 120 ? `${words.slice(0, 120)}……` : words}”。看清楚再决定要不要整条交出去；没有同意之前，文书只按您的陈述写时间，不附这条信息。原件不改动。`,
        question: key("refusal-shown"),
      },
    ]
  },
} as const satisfies ClaimGap
