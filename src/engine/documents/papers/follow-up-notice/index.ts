/** 再次发函: when an answer is late, refuses, or the conduct goes on after a letter: what was asked and when, what was answered, what happened since. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { letItRun, sendFirst } from "../../../gaps/nothing-sent.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { letterPaper } from "../../form/letter.ts"
import { sideOf } from "../../sections/private-side.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { namesNeeded, signerOf, signingAdvice, standsFor } from "../../sections/signing.ts"
import { goesOn } from "../../sections/undisputed.ts"
import { writerOf } from "../../sections/writer.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { isKnownByNumber, type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"
import { followedUp } from "./due.ts"
import { requests } from "./requests.ts"
import { told } from "./told.ts"

const id = "follow-up-notice"
const title = "催请答复的函"
/** Where it went on: named as the first letter was. */
const titles: Partial<Readonly<Record<WrittenStanding, string>>> = {
  current: "再次请求规范联络方式的函",
  owing: "再次请求规范催收方式的函",
  bound: "再次请求规范联络方式的函",
}
const otherwise = "再次告知函"
const about: Readonly<Record<"owes" | "denies", readonly Sentence[]>> = {
  owes: [ask`本函只谈联络方式，不涉及债务的有无和数额。`],
  denies: [ask`发出本函不表示承认任何债务。`],
}
const closing = (matter: Parameters<typeof goesOn>[0]): readonly Sentence[] => {
  if (goesOn(matter)) return [ask`合同照常履行；本函不改变双方在合同下的权利义务。`]
  const standing = writtenStandingOf(matter)
  if (standing === "current") return [ask`本函不改变双方在合同下的权利义务。`]
  return about[standing === "owing" || standing === "bound" ? "owes" : "denies"]
}

export const followUpNotice: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  firstLetter: true,
  // Whoever is outside of the contract is asked for no name.
  needs: ["role", "whose-debt", "one-story", "genuine-side", "attribution", "phone"],
  warranted: ({ stands, grounds, open }) => stands === "other" || grounds.length + open.length > 0,
  draft(matter): Document | DraftRefusal {
    const { dossier, claim, party } = matter
    const up = followedUp(matter, id)
    if (up === "nothing") return { why: "missing", gaps: [sendFirst()] }
    if (!up) return { why: "missing", gaps: [letItRun()] }
    const standing = writtenStandingOf(matter)
    if (!(claim?.lender || claim?.platform)) return { why: "missing", gaps: [asked(claimKeyOf(party.claim, "lender"))] }
    const [unnamed] = namesNeeded(dossier.facts, claim).filter((key) => dossier.facts.many(key).length === 0)
    if (unnamed && !isKnownByNumber(standing)) return { why: "missing", gaps: [asked(unnamed)] }
    const filled = filledFor("lender", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    const side = sideOf(matter)
    return letterPaper({
      doc: id,
      title: up.since.length > 0 ? (titles[standing] ?? otherwise) : title,
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: party.name.value,
      opening: [
        ask`${writerOf(matter)}。`,
        up.since.length > 0 ? ask`前函发出以后又有下列联络，现再次致函。` : ask`前函所请求的事项没有办结，现再次致函。`,
        ...standsFor(dossier.facts, claim),
      ],
      told: told(matter, up, side),
      requests: requests(matter, up),
      reasons: [],
      by: replyBy(matter),
      closing: [replyTo(reply), ...closing(matter)],
      signer: signerOf(dossier.facts, claim, isKnownByNumber(standing) && standing !== "unit" ? "该号码使用人" : "告知人"),
      beside: [
        "寄到前一封寄去的地方，附前一封的复印件和送达凭证；交出以后，同样记下日期。",
        "这一封再没有答复、被拒绝或者照旧联络的，把两封函和答复一起交给“接下来做什么”里的下一处；同一件事不要同时交两处。",
        "对方的答复是文件或者短信的，导进来；电话里答复的，照原话记下，注明是电话。",
        ...signingAdvice(claim),
      ],
    })
  },
}
