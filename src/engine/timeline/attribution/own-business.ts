/** Tells what the other side writes to the person about an account of their own: their card, their statement, their own order. Whose debt it also asks for, such words are no contact about that debt. */
import { directions } from "../../case/batch.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { nameOfPerson } from "../../case/person.ts"
import { isBoundForAnother, isDebtorRole } from "../../case/role.ts"
import { readLabels } from "../../messages/index.ts"
import { statedClaim } from "../claims.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"

const inward = directions.indexOf("in")
const account =
  /卡|账户|账单|户头|存款|存单|理财|基金|贷款|借款|分期|月供|额度|积分|订单|租[赁金的机用]|押金|会员|保单|扣款|还款|交易|缴费|预约|套餐|年费|网银|密码/
const yours = /您|你|贵[司方]|贵公司|贵单位/
/** Whoever is asked about another, or is near to one, is not spoken to of their own. */
const ofOthers =
  /转告|转达|代为|联系不上|联系到|联系人|担保|保证人|共同借款|亲友|家属|亲属|配偶|丈夫|妻子|老公|老婆|爱人|父亲|母亲|爸|妈|儿子|女儿|子女|兄弟|姐妹|哥|姐|弟|妹|朋友|同事|员工|职员|该客户|机主|借款人|贷款人|债务人|继承|遗产|他|她/
const title = "(?:先生|女士|小姐|老师|同学)"
const compound = /^(?:欧阳|上官|司马|诸葛|皇甫|司徒|夏侯|东方|尉迟|公孙|慕容|令狐|长孙|宇文|端木|独孤|南宫|轩辕)/
const surnameOf = (name: string): string => compound.exec(name)?.[0] ?? name.slice(0, 1)
const tailsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/尾号[为是:：(（\s]{0,2}(\d{3,6})/g), (match) => match[1] as string)

/** Whether a text calls the person themselves, and not another of their surname. */
const callsBy = (own: string, others: readonly string[]): ((text: string) => boolean) => {
  const surname = surnameOf(own)
  const shared = others.some((other) => surnameOf(other) === surname)
  // A name of other signs is looked for as it stands, and no pattern is made of it.
  const isPlain = /^[\p{Script=Han}·]+$/u.test(own)
  const vocative = new RegExp(
    `(?:^|[】\\]，,。！!：:\\s]|尊敬的|您好|你好)${isPlain ? surname : title}(?:[*＊×某]{1,2}${isPlain ? own.slice(-1) : title}?)?${title}`,
  )
  return (text) => !others.some((other) => text.includes(other)) && (text.includes(own) || (isPlain && !shared && vocative.test(text)))
}
/** Of a message, whether it is of the person's own business and not of this claim. */
export type OfOwnBusiness = (text: string, n: number) => boolean
/** The person's debt it is by none of their answers, and they are not bound by it. */
export const isAnothers = (facts: Facts, n: number): boolean => {
  const { debtor, role } = statedClaim(n, facts)
  return debtor?.value === "other" && !isDebtorRole(role?.value) && !isBoundForAnother(role?.value)
}
export const ownBusinessOf = (columns: EventRows, facts: Facts): OfOwnBusiness => {
  const asked = new Map<number, (text: string) => boolean>()
  const ask = (n: number): ((text: string) => boolean) => {
    const claim = statedClaim(n, facts)
    const own = nameOfPerson(facts, claim)?.value.trim()
    const others = facts.many(claimKeyOf(n, "addressee")).map(({ value }) => value.trim())
    if (!own || own.length < 2 || !isAnothers(facts, n) || others.includes(own)) return () => false
    const calls = callsBy(own, others)
    const speaks = (text: string): boolean => yours.test(text) && account.test(text) && !ofOthers.test(text) && calls(text)
    const tails = new Map<string, boolean>()
    // Where nothing calls the other, what calls the person speaks against their answer, and is asked about.
    let callsOther = false
    for (const event of rowsWithWords(columns)) {
      if (columns.direction[event] !== inward) continue
      const text = columns.texts.get(columns.text[event] as number)
      callsOther ||= others.some((other) => text.includes(other))
      for (const tail of tailsIn(text))
        tails.set(tail, (tails.get(tail) ?? true) && !others.some((other) => text.includes(other)) && (speaks(text) || tails.has(tail)))
    }
    if (!callsOther) return () => false
    // Abuse is nobody's ordinary business, unless it names the account.
    return (text) => {
      const told = tailsIn(text)
      return told.length > 0 ? told.every((tail) => tails.get(tail) === true) : speaks(text) && readLabels(text).flag !== "violation"
    }
  }
  return (text, n) => {
    const held = asked.get(n) ?? ask(n)
    asked.set(n, held)
    return held(text)
  }
}
