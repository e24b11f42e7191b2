/** 告知短信: the demand to stop as a text message of at most two parts, for the lender's own channel and never for a number whose owner is unknown. */
import { claimKeyOf } from "../../../case/claim-key.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import type { PartyPaper } from "../../document.ts"
import { goesBeyond } from "../../sections/beyond.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"
import { partsOf } from "./words.ts"

const id = "stop-notice-sms"
const title = "告知短信"
/** Numbers that sign with the side's own name, or that it calls its own: what is sent there reaches it, as far as anything shows. */
const ownNumbers = ({ party }: PaperSubject): readonly string[] => [
  ...new Set(party.links.filter(({ how }) => how === "signature" || how === "owned-in-message").map(({ number }) => number)),
]

export const stopNoticeSms: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  firstLetter: true,
  needs: ["role", "whose-debt", "one-story", "genuine-side", "attribution", "phone"],
  warranted: (matter) => matter.stands === "other" || matter.grounds.length + matter.open.length > 0 || goesBeyond(matter),
  draft(matter): Document | DraftRefusal {
    const { party, claim, dossier } = matter
    const phone = dossier.facts.many("phone")[0]
    if (!(claim?.lender || claim?.platform)) return { why: "missing", gaps: [asked(claimKeyOf(party.claim, "lender"))] }
    if (!phone) return { why: "missing", gaps: [asked("phone")] }
    const numbers = ownNumbers(matter)
    return {
      doc: id,
      title,
      for: party.name.value,
      claim: party.claim,
      counterparty: party.id,
      cites: "nothing",
      blocks: partsOf(matter, phone).map((part) => ({ t: "paragraph" as const, sentences: [part] as const })),
      foot: toolLine,
      beside: [
        numbers.length > 0
          ? `发到对方署名的号码（${numbers.join("、")}），或者发给它应用里的在线客服；不要发给别的来电号码。`
          : "发给它应用里的在线客服，或者官网、合同上写明的客服号码；不要发给来电的号码：不知道是谁的，回复会让对方知道这个号码有人用。",
        "每段发过就不再发；截图要看得到号码、时间和是否送达。不要在短信里争论，不加链接、姓名和证件号。",
      ],
    }
  },
}
