/** 通话提示卡: what to say, ask and note while somebody is on the telephone, for the person's own eyes, read in twenty seconds. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { type PaperSubject, standsAs } from "../../sections/matter.ts"
import type { Block, Document } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { cards, neutral, ofOthersDebt } from "./words.ts"

const id = "call-card"
const title = "通话提示卡"
const part = (name: string, lines: NonEmpty<Sentence>): readonly Block[] => [
  { t: "heading", level: 1, text: { t: "label", text: name } },
  { t: "list", items: lines.map((line): NonEmpty<Sentence> => [line]) as unknown as NonEmpty<NonEmpty<Sentence>> },
]
/** Words of one standing said by somebody of another would be untrue, or admit something. */
const isOpen = ({ dossier, claim, party }: PaperSubject): boolean =>
  standsAs(claim) === undefined ||
  dossier.gaps.some(
    ({ leavesOpen, params }) => leavesOpen.includes("one-story") && (params?.claim === undefined || params.claim === party.claim),
  )

export const callCard: PartyPaper = {
  id,
  title,
  recipient: "self",
  per: "counterparty",
  firstLetter: true,
  needs: [],
  weakerWithout: ["role"],
  warranted: ({ stands, grounds, open, claim }) => standsAs(claim) === undefined || stands === "other" || grounds.length + open.length > 0,
  draft(matter): Document {
    const words = isOpen(matter) ? neutral : matter.ownToo && !matter.unit ? ofOthersDebt : cards[writtenStandingOf(matter)]
    return {
      doc: id,
      title,
      for: null,
      claim: matter.party.claim,
      counterparty: matter.party.id,
      cites: "nothing",
      blocks: [...part("说", words.say), ...part("问", words.ask), ...part("记", words.note), ...part("不说", words.unsaid)],
      foot: toolLine,
      beside: ["只给自己看：可以打印一小张放在电话旁边，或者存成手机图片。接完电话，把时间和对方原话记到日记里。"],
    }
  },
}
