/** 请求删除网上内容的通知: tells whoever runs a service where a posting stands, what it says and why it is to be taken down, with who asks. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { wherePosted } from "../../../gaps/no-posting.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { basisOf } from "../../form/basis.ts"
import { letterPaper } from "../../form/letter.ts"
import { masked } from "../../quotations/index.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, signingAdvice, standsFor } from "../../sections/signing.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const id = "takedown-notice"
const title = "请求删除网上内容的通知"
/** What the notice cannot do without: the place, who runs it, the words, when they were seen, what is wrong with them, a picture of it. */
const needed = ["post-url", "post-platform", "post-words", "post-seen", "post-what", "post-shot"] as const
/** What speaks against the words, where the other side has written it itself. */
const against = (matter: PaperSubject, kind: string): readonly Sentence[] => {
  const { settledWords, settledSaid } = matter.loan ?? {}
  const shown = kind !== "private" && writtenStandingOf(matter) === "settled" && settledWords && settledSaid
  return shown
    ? [say`不实的初步证据：${as("day", settledSaid)}${matter.party.name}的信息写明“${as("quoted-words", settledWords)}”，截图随本通知提交`]
    : []
}
const wrong = (kind: string): readonly Sentence[] => [
  ...(kind === "untrue" ? [] : [say`其中有本人的个人信息，本人没有同意公开`]),
  ...(kind === "private" ? [] : [say`其中关于本人的说法与事实不符`]),
]

/** Which right the posting touches. */
const rightsOf = (kind: string): readonly Asking[] => [
  ...(kind === "private" ? [] : (["untrue-posting"] as const)),
  ...(kind === "untrue" ? [] : (["private-posting"] as const)),
]

export const takedownNotice: PartyPaper = {
  id,
  title,
  recipient: "platform",
  per: "counterparty",
  calls: "对方",
  firstLetter: true,
  needs: ["role", "whose-debt", "one-story", "identity", "phone"],
  // It is about a posting, whatever calls there were.
  warranted: () => true,
  draft(matter: PaperSubject): Document | DraftRefusal {
    const { dossier, claim, party } = matter
    const answers = needed.map((name) => matter.said(name)[0])
    const [url, platform, words, seen, what, shot] = answers
    if (!url) return { why: "missing", gaps: [wherePosted(claimKeyOf(party.claim, "post-url"))] }
    if (!platform || !words || !seen || !what || shot?.value !== "yes") {
      const open = needed.find((_, i) => answers[i] === undefined) ?? "post-shot"
      return { why: "missing", gaps: [asked(claimKeyOf(party.claim, open))] }
    }
    const of = (asks: Sentence, ...kinds: readonly Asking[]) => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
    const name = nameOfPerson(dossier.facts, claim)
    const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`))
    const reply = filledFor("platform", matter)("reply")
    return letterPaper({
      doc: id,
      title,
      matter,
      to: ask`${platform}`,
      for: platform.value,
      opening: [
        ask`本人${name ?? ask``}${phones ? ask`，手机号${phones}` : ask``}，就贵平台下列内容发出通知，真实身份信息随本通知提交。`,
        ...standsFor(dossier.facts, claim),
      ],
      told: [
        [say`网址：${url}`],
        [say`${as("day", seen)}看到的内容写着：“${as("quotation", masked(matter, words))}”`],
        [say`初步证据：该网址页面的截图${as("unsaid", shot)}，随本通知提交`],
        wrong(what.value) as unknown as readonly [Sentence, ...Sentence[]],
        ...against(matter, what.value).map((one) => [one] as const),
      ],
      requests: [
        of(ask`对上述网址的内容采取删除、屏蔽、断开链接等必要措施`, "take-down", ...rightsOf(what.value)),
        of(ask`把本通知转送发布者`, "take-down"),
        of(ask`先保存发布者的注册信息、发布时间和原文，以备依法调取`),
        of(ask`书面告知处理的结果；不采取措施的，写明理由`),
      ],
      reasons: [],
      by: replyBy(matter),
      // The law gives no number of days: at once.
      term: ask`收到后立即`,
      closing: [replyTo(reply), ask`本人对通知内容的真实性负责。`],
      signer: signerOf(dossier.facts, claim, "通知人"),
      beside: [
        "先截图：要有网址、发布者、时间和全文，录屏更好；再发通知，发完可能就看不到了。",
        "从平台的“侵权投诉”入口交，附截图和身份证明；身份证明上写明“只用于这次通知”，别处遮盖。通知有误造成损害的要担责，只写自己看得到、站得住的。",
        "平台没有及时处理的，把通知的日期和回执留好。",
        ...signingAdvice(claim),
      ],
    })
  },
}
