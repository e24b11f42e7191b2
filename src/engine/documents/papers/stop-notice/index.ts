/** 停止联系告知函: tells the opposite side what was received and asks it to stop, with the least personal data and no word on whether a debt exists. */

import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { basisSentences, chosenGrounds, isPoliceBusiness, openSentences, policeSentences } from "../../sections/basis.ts"
import { busiestTable, callSentences, messageSentences, numberSentences, numberTable, some } from "../../sections/course.ts"
import { found } from "../../sections/found.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { normAdvice } from "../../sections/norms.ts"
import { refusalSentences } from "../../sections/refusals.ts"
import { signerOf, signingAdvice, writerLines } from "../../sections/signing.ts"
import { sourceAdvice } from "../../sections/sources.ts"
import { loanSentences, misuseSentences, relationSentences, settledSentences } from "../../sections/standing.ts"
import { unreadSentences } from "../../sections/unread.ts"
import type { Block, Document } from "../../sheet/ast.ts"
import { citationsOf } from "../../sheet/exhibits.ts"
import { toolLine } from "../../sheet/foot.ts"

const id = "stop-notice"
const title = "停止联系告知函"
const head = (text: string): Block => ({ t: "heading", level: 1, text: { t: "label", text } })

const requests = (matter: PaperSubject): readonly [readonly [Sentence, ...Sentence[]], ...(readonly [Sentence, ...Sentence[]])[]] => {
  const written = [ask`请以书面方式答复上述各项，并说明处理结果和理由。`] as const
  if (matter.stands === "borrower" && matter.settled) {
    return [
      [ask`请停止以上述号码和更换的其他号码就已经结清的款项联系本人，法律另有规定的除外。`],
      [ask`请核对还款记录，书面说明该笔款项是否已经结清；认为仍有未清偿款项的，请提供合同、还款记录和计算依据。`],
      [ask`记录有误的，请依法更正，包括向征信机构报送的信息，并通知受托机构和信息接收方。`],
      [ask`该笔款项已经结清的，请依法删除不再需要的本人个人信息，法律、行政法规规定应当保存的除外。`],
      written,
    ]
  }
  if (matter.stands === "borrower") {
    return [
      [
        ask`请停止不符合法律和有关规范要求的联络，包括以上述号码和更换的其他号码进行的此类联络。`,
        ask`依法进行的还款提醒和法律另有规定的联络不在此列。`,
      ],
      ...(matter.owing ? [] : ([[ask`请提供所主张债务的合同和放款凭证，说明各期应还款项的计算依据。`]] as const)),
      [ask`如由受托机构联络，请说明受托机构的名称和委托依据，并要求其按法律规定的方式进行。`],
      written,
    ]
  }
  if (matter.role?.value === "misuse-victim" || matter.role?.value === "no-loan-registrant") {
    return [
      [ask`请停止以上述号码和更换的其他号码联系本人催收该笔款项，法律另有规定的除外。`],
      [ask`请核实该笔借款是否由本人办理，并提供申请记录、合同、身份核验记录、放款凭证和收款账户信息。`],
      [ask`核实不是本人办理的，请停止以本人名义主张该笔款项，更正向征信机构报送的信息，并依法删除本人的个人信息。`],
      written,
    ]
  }
  if (matter.unit) {
    return [
      [ask`请停止以上述号码和更换的其他号码，就他人的债务拨打本单位的电话，法律另有规定的除外。`],
      [ask`请说明由哪个机构、以什么依据拨打本单位的电话。`],
      written,
    ]
  }
  return [
    [ask`请停止以上述号码和更换的其他号码联系本人，法律另有规定的除外。`],
    [ask`请说明取得、使用本人被联络号码的来源和依据。`],
    [ask`没有处理依据的，请删除本人的被联络号码，并通知受托机构和信息接收方一并删除。`],
    written,
  ]
}
const closing = (matter: PaperSubject): Block =>
  matter.stands === "borrower" && !matter.settled
    ? { t: "paragraph", sentences: [ask`发出本函不表示承认任何债务，也不影响双方依法核对和履行真实有效的债务。`] }
    : { t: "paragraph", sentences: [ask`发出本函不表示承认任何债务。`] }

const facts = (matter: PaperSubject): readonly Block[] => {
  const told = some([...callSentences(matter), ...messageSentences(matter), ...numberSentences(matter), ...unreadSentences(matter)])
  const standing = some([
    ...(matter.stands === "other" ? [...relationSentences(matter), ...misuseSentences(matter)] : []),
    ...loanSentences(matter),
  ])
  const settled = some(settledSentences(matter))
  const refused = some(refusalSentences(matter))
  const tables = [numberTable(matter, "联络使用的号码"), busiestTable(matter, "联络较多的日期")].filter((table) => table !== undefined)
  return [
    ...(told ? [{ t: "paragraph" as const, sentences: told }] : []),
    ...(standing ? [{ t: "paragraph" as const, sentences: standing }] : []),
    ...found(matter).map((sentences): Block => ({ t: "paragraph", sentences })),
    ...(settled ? [{ t: "paragraph" as const, sentences: settled }] : []),
    ...(refused ? [{ t: "paragraph" as const, sentences: refused }] : []),
    ...tables,
  ]
}

export const stopNotice: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  // A borrower whom nothing but lawful contacts reached has nothing to ask for; a person not bound by the debt has, from the first one.
  warranted: ({ stands, grounds, open }) => stands === "other" || grounds.length + open.length > 0,
  draft(matter): Document {
    const { dossier } = matter
    const phones = dossier.facts.many("phone")
    // What the police decide is named as theirs, the same in every paper, and accuses nobody.
    const picked = chosenGrounds(matter.grounds.filter((ground) => !isPoliceBusiness(ground)))
    const basis = [...basisSentences(matter, picked), ...normAdvice(picked)]
    const cited = [...basis, ...policeSentences(matter, matter.grounds), ...openSentences(matter, matter.open, basis.length > 0)]
    const blocks: Block[] = [
      { t: "addressee", to: ask`致${matter.party.name}` },
      {
        t: "party-lines",
        lines: [
          ...writerLines(dossier.facts, matter.claim, "告知人"),
          ...phones.map((phone) => ({ label: "被联络号码", value: ask`${phone}` })),
        ],
      },
      head("一、情况"),
      ...facts(matter),
      ...(cited.length ? [head("二、依据"), ...cited] : []),
      head(cited.length ? "三、要求" : "二、要求"),
      { t: "list", items: requests(matter) },
      closing(matter),
      { t: "signature", role: signerOf(dossier.facts, matter.claim, "告知人"), day: dossier.day },
    ]
    return {
      doc: id,
      // A debtor cannot ask to be left alone altogether: theirs is a letter on manners.
      title: matter.owing ? "关于规范催收方式的函" : title,
      for: matter.party.name.value,
      claim: matter.party.claim,
      counterparty: matter.party.id,
      blocks,
      foot: toolLine,
      beside: [
        matter.claim?.lender || matter.claim?.platform
          ? "寄给对方机构的官方客服或登记地址，用能证明送达的方式（挂号信、官方邮箱、在线客服并截图），留存凭证。"
          : "还不知道对方是谁：先查清号码是谁的（见“去哪里说”），知道名称和地址以后再寄；也可以用短信发到来电的号码并截图。",
        ...signingAdvice(matter.claim),
        ...sourceAdvice(picked),
        ...(citationsOf({ blocks }).length ? ["所附证据只给必要的部分；不要附身份证件、住址和单位。"] : []),
      ],
    }
  },
}
