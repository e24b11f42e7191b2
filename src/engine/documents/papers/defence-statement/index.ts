/** 民事答辩状: somebody who is sued over a debt answers in the plaintiff's suit: nothing is admitted for them, nothing denied that a document shows, and the plaintiff proves. */
import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { basisOf } from "../../form/basis.ts"
import { courtPaper } from "../../form/court.ts"
import { courtOf, personLines } from "../../sections/court-lines.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { lead, rows } from "./facts.ts"
import { reasons } from "./reasons.ts"
import { requests } from "./requests.ts"
import { answerDays, isInTerm, unanswerable, withoutSuit } from "./suit.ts"

const id = "defence-statement"
const title = "民事答辩状"
/** Which suit, and what the plaintiff asks for, in its own words: named, and nothing of it granted. */
const opening = (matter: PaperSubject): readonly Sentence[] => {
  const filled = filledFor("court", matter)
  const [by, no, on, wants] = [filled("sued-by"), filled("case-no"), filled("served"), filled("sued-for")]
  const [answer] = basisOf(matter, "answer-suit")
  if (!by || !no || !on || !wants) return []
  const when = isInTerm(matter) ? ask`，现在答辩期内提出答辩` : ask`，现提出答辩`
  const begun = ask`${by}起诉本人一案（案号：${no}），本人于${on}收到起诉状副本${when}`
  return [answer ? ask`${begun}（${answer.ref}）。` : ask`${begun}。`, ask`起诉状写明的诉讼请求是：“${wants}”。`]
}
/** How long there is, as far as the law that is held gives it; the last day is counted by the deadlines. */
const term = (matter: PaperSubject): string => {
  const days = answerDays(matter)
  if (!isInTerm(matter)) return "答辩期看来已经过了：尽快交，法院照样审理；交不上的，开庭时当庭说，并按法院指定的时间交证据。"
  return `答辩期从收到起诉状副本的次日数起${days === undefined ? "" : `共${days}日`}，到哪天为止看“期限”；证据按法院通知的举证期限交，同答辩期可以不同。`
}
const bySide = (matter: PaperSubject): readonly string[] => {
  switch (writtenStandingOf(matter)) {
    case "owing":
    case "bound":
      return [
        "这里不写欠不欠、欠多少、怎样还：想调解、分期的，开庭时当面同法官说，说之前问律师或者法律援助机构。时间隔得久的，也问一问要不要提出诉讼时效。",
        "催收方式的问题另写投诉或者起诉，不写进答辩状。",
      ]
    case "misuse":
      return ["已经报案的，带上回执；信用报告只带有这一笔的那一页。每一句“没有”都要是您自己清楚的。"]
    case "settled":
      return ["结清证明、付款回单带原件。对方后来又书面认可结清的，把那份答复带上。"]
    default:
      return ["每一句都要是您自己清楚的；拿不准的，先改回答，再重新起草。"]
  }
}
export const defenceStatement: PartyPaper = {
  id,
  title,
  recipient: "court",
  per: "counterparty",
  // A company answers by its representative, in a form of its own.
  suits: ["current", "settled", "owing", "bound", "contact", "stranger", "misuse"],
  // The court itself said that the suit is real: how often somebody called, and from where, is nothing to it.
  needs: ["role", "whose-debt", "one-story", "identity"],
  filing: ["address", "contact", "plaintiff", "court", "lawsuit"],
  weakerWithout: [],
  calls: "原告",
  self: "被告",
  answersTo: withoutSuit,
  warranted: () => true,
  unfit: unanswerable,
  draft(matter) {
    const { dossier, claim } = matter
    const { court, for: named } = courtOf(matter)
    const by = filledFor("court", matter)("sued-by")
    const facts = [...lead(matter), ...rows(matter)]
    return courtPaper({
      doc: id,
      title,
      matter,
      court,
      for: named,
      who: [...personLines(matter, "答辩人（被告）"), ...(by ? [{ label: "被答辩人（原告）", value: ask`${by}` }] : [])],
      opening: opening(matter),
      requestsTitle: "答辩请求",
      requests: requests(matter),
      factsTitle: "事实",
      lead: lead(matter),
      rows: rows(matter),
      totals: [],
      reasons: reasons(matter),
      evidence: facts.length > 0 ? [ask`证据的名称、来源和证明对象见证据目录，各项事实在证据中的位置见附表。`] : [],
      closing:
        writtenStandingOf(matter) === "current"
          ? [ask`没有逐项回应的，请以证据为准。`]
          : [ask`对方的主张，本人在这里没有逐项回应的，不表示认可。`],
      signer: signerOf(dossier.facts, claim, "答辩人"),
      enclosed: facts.length > 0 ? "本答辩状副本；证据目录和证据复制件" : "本答辩状副本",
      beside: [
        term(matter),
        "副本按原告人数准备，证据带原件。按传票上的日子到庭；去不了的，提前向法院说明。认为不该由这个法院审的，也要趁答辩期内问律师。",
        ...bySide(matter),
        ...signingAdvice(claim),
      ],
    })
  },
}
