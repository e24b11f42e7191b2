/** Tells what kind of message a received text is: it decides whether the text counts as a contact about a debt. */
import { folded } from "./folded.ts"
import { isAdvert, isCode, isMovement, isOtherMatter, isService } from "./form/matters.ts"
import { asksNothing } from "./form/notices.ts"
import { officeOf } from "./form/offices.ts"
import { pressesForPayment, speaksOfDebt } from "./form/pressing.ts"
import { isForwarded } from "./forwarded.ts"
import { withoutAsides } from "./label/aside.ts"
import type { MessageForm } from "./reading.ts"
import { acknowledgementIn, extensionIn } from "./says/answers.ts"
import { isFailedDebit } from "./says/debit-failed.ts"
import { numbersOwnedIn, ownsNumberAskedIn } from "./says/numbers.ts"
import { paidActsIn } from "./says/paid-acts.ts"
import { paidIn, settledIn } from "./says/standing.ts"

const mistake = /误发|发错|误报|误判|误拨|系统(?:故障|异常|错误)|有误|错误|已更正|移除|删除|不再|已停止|已撤销|已处理|谅解|致歉|道歉|歉意/
const sorry = /致歉|抱歉|道歉|歉意|敬请谅解|请您谅解|请谅解|对不起|不好意思|给您(?:带来|造成)[^,。;!?\n]{0,8}(?:不便|困扰|打扰)|打扰到您/

/**
 * What presses for payment is dunning whatever else it says: a receipt that asks for the next part, an apology that asks to pay. What comes from an office
 * is told by its signature alone, and a lender that only speaks of courts stays a lender.
 */
export const formOfMessage = (raw: string): MessageForm => {
  const of = folded(raw)
  const { text } = of
  if (isForwarded(raw)) return "other"
  if (isCode(text)) return "code"
  const office = officeOf(of)
  if (office) return office
  if (isOtherMatter(text)) return "other"
  if (isFailedDebit(of)) return "movement"
  const presses = pressesForPayment(folded(withoutAsides(raw)).text)
  if (isAdvert(text, presses)) return "advert"
  if (!presses && isMovement(text)) return "movement"
  if (presses && extensionIn(of) && asksNothing(text)) return "acknowledgement"
  if (presses) return "dunning"
  if (sorry.test(text) && mistake.test(text)) return "apology"
  if (acknowledgementIn(of) || extensionIn(of) || numbersOwnedIn(of).length > 0 || ownsNumberAskedIn(of)) return "acknowledgement"
  if (paidIn(of) || settledIn(of, false) || paidActsIn(raw).length > 0) return "receipt"
  if (isService(text)) return "service"
  return speaksOfDebt(text) ? "dunning" : "other"
}
