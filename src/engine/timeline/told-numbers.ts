/** The numbers that a message itself gives to be called: what ties a caller to the signer of the message without anybody's word. */
import { classOf, normaliseNumber } from "../case/number/number.ts"
import { halfWidth } from "../case/text.ts"
import { isPort, isService } from "./stated-numbers.ts"

/** Words that ask to call, and the number right behind them. */
const given =
  /(?:致电|拨打|回电|回拨|客服(?:电话|热线|专线)?|(?:咨询|服务|还款|办理)(?:电话|热线|专线)|热线|专线)[为是至到：:\s]{0,3}(\+?\(?\d[\d\-()\s]{5,26}\d)/g
/** Somebody else's number, or the person's own, is told in the same words. */
const others = /联系人|亲友|家人|家属|您的|您本人|登记|预留|尾号/

/** What was taken for one number may be two, or a number and a count behind it. */
const firstWhole = (found: string): string => {
  const number = normaliseNumber(found)
  return classOf(number) === "other" ? normaliseNumber(found.trim().split(/\s/)[0] as string) : number
}
/** Normalised numbers in order; public services and ports, which carry many senders, are left out. */
export const numbersGiven = (text: string): readonly string[] => [
  ...new Set(
    [...halfWidth(text).matchAll(given)]
      .filter((match) => !others.test(text.slice(Math.max(0, match.index - 8), match.index)))
      .map((match) => firstWhole(match[1] as string))
      .filter((number) => ["mobile", "landline", "free", "foreign"].includes(classOf(number)) && !isService(number) && !isPort(number)),
  ),
]
