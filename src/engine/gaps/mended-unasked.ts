/** The other side wrote that it set right what it got wrong, and has not come since: whether it did is the person's to say before anything is asked of it, or of an office. */
import type { Gap } from "../case/gap.ts"
import { readMended } from "../messages/mended-told.ts"
import { withoutReceipts } from "../timeline/contacts.ts"
import { isIncoming, pick } from "../timeline/rows.ts"
import type { ClaimGap } from "./gap-kind.ts"

const inTime: ReadonlySet<string | undefined> = new Set(["borrower-settled", "borrower-current"])

export const mendedUnasked = {
  code: "mended-unasked",
  sentence: {
    zh: "对方来信说已经处理并道歉，还没有说明是不是都处理好了",
    en: "the other side wrote that it is mended, and begged pardon: whether it is has not been said",
  },
  leavesOpen: [],
  find: ({ claim, timeline, answer, key }) => {
    if (!inTime.has(claim.role?.value) || answer("fixed") || answer("ongoing")) return []
    const sides = timeline.groups.filter((one) => one.attributed && one.claim === claim.id)
    const rows = sides.flatMap(({ rows: all }) => [
      ...withoutReceipts(
        timeline,
        pick(all, (row) => isIncoming(timeline, row)),
      ),
    ])
    const last = rows
      .filter((row) => !Number.isNaN(timeline.at[row]))
      .sort((a, b) => (timeline.at[a] as number) - (timeline.at[b] as number))
      .at(-1)
    const told = sides
      .flatMap(({ rows: all }) => [...all])
      .filter(
        (row) =>
          (timeline.text[row] as number) >= 0 && isIncoming(timeline, row) && readMended(timeline.texts.get(timeline.text[row] as number)),
      )
      .sort((a, b) => (timeline.at[a] as number) - (timeline.at[b] as number))
      .at(-1)
    if (told === undefined || (last !== undefined && (timeline.at[last] as number) > (timeline.at[told] as number))) return []
    const words = timeline.texts.get(timeline.text[told] as number)
    return [
      {
        how: `对方最后的信息写着“${words.length > 80 ? `${words.slice(0, 80)}……` : words}”，之后没有再联系：都处理好了的，保存这条信息、看一段时间，不用再写；没有处理好的，照实选，再写。`,
        question: key("fixed"),
      },
    ]
  },
} as const satisfies ClaimGap
export const isWhetherMended = ({ what }: Gap): boolean => what === mendedUnasked.code
