/** Words that sound like dunning and speak of something else: library books, parcels, subscriptions, insurance, utilities, repairs. */
import type { Cause, CauseInput, CauseWeighed, Diagnosis } from "../cause.ts"
import { sign } from "../signs.ts"
import { hasForm, isFraud, type MessageRead, messagesThat } from "../words.ts"

const kinds: readonly (readonly [id: string, words: RegExp])[] = [
  ["library", /图书馆|借阅|馆藏|借书|还书|续借/],
  ["parcel", /快递|包裹|取件|驿站|快件|派送|运单/],
  ["insurance", /保险|车险|保单|续保|保费/],
  ["utility", /水费|电费|燃气|物业费|暖气|供暖|话费|宽带|停车费|停机|号码[^,。;!?\n]{0,14}欠费|通信(?:业务|服务)/],
  ["subscription", /会员.{0,6}(?:到期|续费)|续费|订阅|套餐|年费会员/],
  ["rental", /充电宝|共享单车|租借|归还.{0,6}(?:设备|车辆|雨伞)|租赁物/],
]
/** What an insurer paid for somebody is asked back as a debt, and leasing is a way to lend. */
const loanWords = /借款|贷款|信贷|欠款|分期|本息|罚息|催收|放款|额度|代偿|追偿|融资租赁/
const kindOf = ({ text }: Pick<MessageRead, "text">): string | undefined =>
  loanWords.test(text) ? undefined : kinds.find(([, words]) => words.test(text))?.[0]
/** A carrier of telephone and broadband lends nothing, however its bill is called. */
const carrier =
  /中国(?:移动|联通|电信|广电|铁通|网通)|(?:移动|联通|电信|通信|广电|铁通|网通|宽带|广电网络)(?:集团|有限)?(?:公司|营业厅|客服)?$/
/** A stated "lender" that is a library, a parcel service, an insurer. */
const ofLender = (lender: CauseInput["claim"]["lender"]): string | undefined =>
  lender && (carrier.test(lender.value) ? "utility" : kindOf({ text: lender.value }))
const isOther = (read: MessageRead): boolean =>
  !isFraud(read) && !hasForm("advert", "code", "court", "police")(read) && kindOf(read) !== undefined
const missing: CauseWeighed["missing"] = [{ text: "和发信的单位核实，用您自己查到的电话" }]
const told = (words: readonly MessageRead[]): string | undefined => words.filter(isOther).map(kindOf)[0]

export const notADebt: Cause = {
  id: "not-a-debt",
  title: "说的不是借款",
  subtypes: {
    library: "图书",
    parcel: "快递",
    insurance: "保险",
    utility: "水电、物业、通信的费用",
    subscription: "会员或者订阅",
    rental: "租借的东西",
  },
  needs: [],
  byWords: true,
  concerns: (input) => input.words.some(isOther) || ofLender(input.claim.lender) !== undefined,
  weigh: (input) => {
    const other = messagesThat(input, isOther)
    const loan = messagesThat(input, ({ text }) => loanWords.test(text))
    const named = ofLender(input.claim.lender)
    const subtype = told(input.words) ?? named
    return {
      conclusion: loan ? "unlikely" : other ? "likely" : "possible",
      ...(subtype ? { subtype } : {}),
      for: [
        ...(other ? [sign`有${other}条信息说的是图书、快递、保险、物业一类的事，不是借款`] : []),
        ...(named && input.claim.lender ? [sign`对方是${input.claim.lender}，不是放贷款的`] : []),
      ],
      against: loan ? [sign`有${loan}条信息说的是借款`] : [],
      missing,
    }
  },
  withoutClaim: ({ timeline, words, claims }) => {
    const late = (read: MessageRead): boolean => isOther(read) && /逾期|到期|欠|还|缴|催/.test(read.text)
    const other = claims === 0 ? messagesThat({ timeline, words }, late) : undefined
    const subtype = told(words)
    return other
      ? {
          conclusion: "likely",
          ...(subtype ? { subtype } : {}),
          for: [sign`有${other}条信息说的是图书、快递、保险、物业一类的事，不是借款`],
          against: [],
          missing,
        }
      : undefined
  },
}
/** Whether what a claim is about is no loan but a bill, something hired, a book: no letter speaks to its sender of a loan. A house or a telephone is told by the name alone. */
export const isOtherBill = (diagnosis: readonly Diagnosis[], claim: string): boolean =>
  diagnosis.some(
    (entry) =>
      entry.claim === claim &&
      entry.cause === notADebt.id &&
      (entry.conclusion === "likely" || (entry.subtype === "utility" && entry.conclusion === "possible")),
  )
