/** A report to the police that they would not take: no content that reaches them, an act too long ago, the same once more. */

import type { Claim } from "../case/claim.ts"
import { claimKeyOf, claimNumberOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import type { Gap } from "../case/gap.ts"
import { numbersShown, unplacedIn } from "../causes/unplaced.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const notForPolice = {
  code: "not-for-police",
  sentence: { zh: "现在还不到报案的程度", en: "this does not reach the police as it stands" },
  leavesOpen: [],
} as const satisfies PaperGap

interface About {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claims: readonly Pick<Claim, "id">[]
}
/** Threats and swindles from numbers of no side are told of, and whose they are is asked: of an unknown sender the number is enough. */
export const senderFirst = (about: About, claim?: string): Gap | undefined => {
  const { timeline, claims } = about
  const { threats, frauds } = unplacedIn(about)
  const next = Math.max(0, ...claims.map(({ id }) => claimNumberOf(id) ?? 0)) + 1
  if (threats.length > 0)
    return gapOf(notForPolice, {
      how: `${claim === undefined ? "" : "归到对方名下的材料里没有这类内容；"}有威胁、辱骂一类的信息，发信息的${numbersShown(timeline, threats)}还没有归到谁名下：是为这笔债来的，先把号码归到对方名下，再写；不知道是谁的，另作一笔，只写号码就能写。有人身危险的，先打 110。`,
      question: claimKeyOf(claim ?? next, "numbers"),
    })
  if (frauds.length > 0)
    return gapOf(notForPolice, {
      how: `有像诈骗的信息，发信息的${numbersShown(timeline, frauds)}还没有归到谁名下：另作一笔，只写号码就能写，不必知道对方是谁。钱转出去了的，先打 110 和付款银行的客服。`,
      question: claimKeyOf(next, "numbers"),
    })
  return undefined
}
/** Often is not grave: the police look at words and acts, and at abuse many times over. `abuses`: how many messages of the side's abuse or expose. */
export const belowPolice = (about: About, claim: string, abuses: number): Gap => {
  const sender = senderFirst(about, claim)
  if (sender) return sender
  return gapOf(notForPolice, {
    how:
      abuses > 0
        ? `归到对方名下的辱骂、扬言公开一类的信息有${abuses}条，没有读到威胁人身安全的：还说不上多次，先走告知、投诉；再来的保存好，再写。`
        : "归到对方名下的材料里没有读到威胁、侮辱、公开隐私、上门纠缠一类的内容；次数多的，先走告知、投诉。有这类内容的短信、录音、照片，交进来以后再写。",
  })
}
export const tooLongAgo = (): Gap =>
  gapOf(notForPolice, { how: "最近的一次已经超过公安机关处罚的期限；期限之内报过案的，请写下报案的日期。以后再有，尽快报案。" })
export const reportedBefore = (): Gap =>
  gapOf(notForPolice, { how: "已经报过案，报案以后没有新的事实：同样的内容再报，只会得到解释，不再登记。有了新的事实，标明新增再补交。" })
