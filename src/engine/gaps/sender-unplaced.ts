/** Threats of numbers of no side, and somebody's word that others were called: whose doing it was decides what may be said of anybody's manners. */
import type { Claim } from "../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import type { Gap } from "../case/gap.ts"
import { numbersShown, unplacedIn } from "../causes/unplaced.ts"
import { numbersOf } from "../timeline/menacing.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { type CaseGap, type FoundGap, gapOf } from "./gap-kind.ts"

interface About {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claims: readonly Pick<Claim, "id">[]
}
const foundIn = (about: About): readonly FoundGap[] => {
  const { timeline, claims } = about
  const { threats, reports } = unplacedIn(about)
  const told: readonly FoundGap[] =
    reports.length === 0
      ? []
      : [
          {
            params: { messages: reports.length },
            how: "有人说到催收也找过别人：请说的人写下哪天、哪个号码、原话是什么，或者交出自己的通话记录；是这一方做的，把号码归到它名下。",
          },
        ]
  if (threats.length === 0) return told
  return [
    {
      params: { numbers: numbersOf(timeline, threats).length, messages: threats.length },
      how: `${numbersShown(timeline, threats)}发来威胁、辱骂一类的信息，还没有归到谁名下：是为这笔债来的，把号码归到对方名下；不知道是谁的，也可以另作一笔，只写号码。有人身危险的，先报警。`,
      question: claimKeyOf(claims[0]?.id ?? claimIdOf(1), "numbers"),
    },
    ...told,
  ]
}
export const senderUnplaced = {
  code: "sender-unplaced",
  sentence: {
    zh: "有[ {messages} 条]信息说的不是一般的提醒，还没有归到任何一方",
    en: "[{messages} ]messages that are no mere reminders belong to no side yet",
  },
  leavesOpen: ["sorting"],
  find: foundIn,
} as const satisfies CaseGap

/** The same for a paper that has nothing to tell of its side; undefined where there is none. */
export const unplacedGap = (about: About): Gap | undefined => foundIn(about).map((found) => gapOf(senderUnplaced, found))[0]
