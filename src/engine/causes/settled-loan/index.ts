/** Paid off, and still dunned: by the lender whose own books or messages say so, by whoever took the claim over, or for a remainder. */
import { asDay, type Day, dayNumber } from "../../case/time.ts"
import { heldAfterSettled } from "../../rules/after-settled/courtesy.ts"
import { count, seenIn } from "../../timeline/measure.ts"
import { type Indices, isCall, pick } from "../../timeline/rows.ts"
import type { Cause, CauseInput, Conclusion } from "../cause.ts"
import { overdue } from "../overdue/index.ts"
import { preDuePressure } from "../pre-due-pressure/index.ts"
import {
  answerSign,
  calledName,
  ifAlone,
  isConflict,
  isOutside,
  isThird,
  missingSign,
  notTheirs,
  ofSiblings,
  overdueSaid,
  rowsAfter,
  saysSelf,
  sign,
  signFrom,
  unlessUnread,
} from "../signs.ts"
import { waivedUpTo } from "../waived.ts"
import { hasForm, isDunning, rowsThat } from "../words.ts"

const assigned = /债权(?:已)?(?:转让|受让)|受让(?:了)?(?:该|您的)?债权|新债权人|债权人变更|资产包/
const remainder =
  /剩余|尾款|尾数|零头|差额|余额|未结(?:清)?(?:利息|罚息|息费)|不足(?:结清|还清)|(?:尚|还|仍|另)(?:有|欠|差)[^,，。;；]{0,4}(?:利息|罚息|违约金|手续费|息费)/

/** The day from which the whole debt is paid off: the earlier of the person's word, the certificate that they tell of, and the other side's own message. */
const settledFrom = (input: CauseInput) => {
  const proof = answerSign(input, "settlement-proof")
  const stated = answerSign(input, "settled") ?? proof
  const day = stated && asDay(stated.value)
  // A number that the person counts as the other side's can be anybody's: only a signature stands for the lender's word.
  const told = input.said.settled.find(({ value, on, by }) => value.value === "all" && on !== null && by !== "number")
  const written = told?.on ? seenIn(input.timeline, [told.row], told.on) : undefined
  const days = [day, written?.value].filter((one) => one !== undefined).sort()
  return { stated, proof, written, from: days[0] as Day | undefined }
}

/** What the rule on contacts after a settlement counts, so that a screen and a paper tell one number. */
const heldAfter = (input: CauseInput, later: Indices): Indices => {
  const own = new Set(later)
  const held = new Set(
    input.timeline.groups
      .filter((group) => group.attributed && group.claim === input.claim.id)
      .flatMap((group) => [
        ...heldAfterSettled(
          input,
          group,
          pick(group.rows, (row) => own.has(row)),
        ).held,
      ]),
  )
  return pick(later, (row) => held.has(row))
}

export const settledLoan: Cause = {
  id: "settled-loan",
  title: "已经结清，仍被催收",
  subtypes: { "assigned-claim": "债权转让后的持有人还在催", residue: "还清了本金，为剩下的零头催收" },
  needs: [],
  restsOn: ["settled", "settlement-proof", "paid", "debtor", "role"],
  excludes: [
    { cause: overdue, why: "已经结清的债务没有到期未还的部分" },
    { cause: preDuePressure, why: "已经结清的债务没有还没到期的部分" },
  ],
  concerns: (input) => {
    const { stated, written } = settledFrom(input)
    if (!saysSelf(input)) return false
    // A bill of one month is "paid off", too: alone, such words of the lender say something only where it dunned for arrears all the same.
    return (
      stated !== undefined ||
      input.claim.role?.value === "borrower-settled" ||
      (written !== undefined && overdueSaid(input).messages !== undefined)
    )
  },
  weigh: (input) => {
    const { stated, proof, written, from } = settledFrom(input)
    const said = overdueSaid(input)
    const after = from === undefined ? undefined : heldAfter(input, rowsAfter(input, input.contacts, from))
    const dunned = after && after.length > 0 ? count(input.timeline, after) : undefined
    // What is said in one call nobody knows, and a survey presses for nothing.
    const callsAfter = after ? after.filter((row) => isCall(input.timeline, row)).length : 0
    // Who sends offers and questionnaires, and presses for nothing, may call for these.
    const offered = input.words.some(hasForm("advert", "service"))
    const later = (test: RegExp) => {
      const rows =
        from &&
        rowsAfter(
          input,
          rowsThat(input.words, (read) => isDunning(read) && test.test(read.text)),
          from,
        )
      return rows && rows.length > 0 ? count(input.timeline, rows) : undefined
    }
    const taken =
      later(assigned) ?? (answerSign(input, "holder-changed")?.value === "yes" ? answerSign(input, "holder-changed") : undefined)
    const left = later(remainder)
    const waived = from && waivedUpTo(input, from)
    const open = answerSign(input, "credit-record")
    const otherContract = answerSign(input, "contract-own-name")?.value === "no"
    const own = stated !== undefined || input.claim.role?.value === "borrower-settled"
    const stranger = calledName(input, "other") !== undefined && calledName(input, "own") === undefined
    const conclusion = (): Conclusion => {
      const found = ifAlone(input, weighedAlone())
      return found === "likely" && (!own || stranger) ? "possible" : found
    }
    const weighedAlone = (): Conclusion => {
      if (isOutside(input) || isThird(input)) return "excluded"
      if (isConflict(input) || otherContract) return "undetermined"
      if (from === undefined) return said.answer?.value === "yes" || input.contacts.length > 0 ? "possible" : "undetermined"
      if (left && !taken && !(written && waived)) return "possible"
      if (dunned) return later(/./) || said.answer?.value === "yes" || (callsAfter > 1 && !offered) ? "likely" : "possible"
      if (said.answer?.value === "yes") return "likely"
      // Nobody dunns: a record that still calls it open is an error of the record before it is anything else.
      if (open?.value === "shown-open") return "possible"
      return input.contacts.length > 0 ? unlessUnread(input, "unlikely") : "undetermined"
    }
    const subtype = taken ? "assigned-claim" : left && !waived ? "residue" : undefined
    return {
      conclusion: conclusion(),
      ...(subtype ? { subtype } : {}),
      ...(after ? { days: new Set([...after].map((row) => dayNumber(input.timeline.at[row] as number))) } : {}),
      for: [
        ...(written ? [sign`对方自己的信息在${written}写明已经结清`] : []),
        ...(proof ? [sign`您说有贷款机构出具的结清证明，上面写的结清日期是${proof}`] : []),
        ...(stated && dunned ? [sign`${stated}结清之后，仍有${dunned}次联系`] : []),
        ...(!stated && written && dunned ? [sign`${written}写明结清之后，仍有${dunned}次联系`] : []),
        ...(input.claim.role?.value === "borrower-settled" && !dunned ? [signFrom("您说这笔借款已经结清", input.claim.role)] : []),
        ...(written && waived && left ? [sign`对方自己的信息里有${waived}条写明余下的减免或者方案已经执行完，之后又要剩下的部分`] : []),
        ...(said.answer?.value === "yes" ? [signFrom("对方却说您已经逾期", said.answer)] : []),
        ...(open?.value === "shown-open" ? [signFrom("您说信用报告里这一笔还写着未结清", open, stated)] : []),
        ...(taken ? [signFrom("说是债权转让以后的持有人", taken)] : []),
        ...(calledName(input, "own") && dunned ? [signFrom("对方要找的就是您，说的就是您的这笔借款", calledName(input, "own"))] : []),
      ],
      against: [
        ...notTheirs(input),
        ...(stranger ? [signFrom("信息里称呼的不是您，可能说的是别人的借款", calledName(input, "other"))] : []),
        ...(left && !waived ? [sign`结清之后有${left}条信息说的是剩下的一部分；先核对是不是还差利息或者零头`] : []),
        ...(otherContract
          ? [
              signFrom(
                "您说这是您自己的借款，合同上写的却不是您的姓名；先弄清是不是同一笔借款",
                answerSign(input, "contract-own-name"),
                input.claim.debtor ?? input.claim.role,
              ),
            ]
          : []),
        ...(from && !dunned && input.contacts.length > 0 && rowsAfter(input, input.contacts, from).length === 0
          ? [signFrom("这些联系都在结清那天或者之前", stated ?? written)]
          : []),
      ],
      missing: [
        ...ofSiblings(input),
        ...(from === undefined ? [missingSign(input, "settled", "哪天结清的")] : []),
        ...(!said.answer ? [missingSign(input, "overdue-claimed", "对方是否说您已经逾期")] : []),
        ...(written ? [] : [{ text: proof ? "结清证明的原件（现在只有您的回答）" : "结清证明、还款凭证或者银行流水（现在只有您的说法）" }]),
        ...(taken ? [{ text: "债权转让的通知和每一次转让的凭据（向自称持有人的一方书面要）" }] : []),
      ],
    }
  },
}
