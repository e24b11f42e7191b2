/** Tells what kind of message a received text is: it decides whether the text counts as a contact about a debt. */
import type { MessageForm } from "./reading.ts"
import { isReceipt, readSender } from "./sender.ts"

const code = /验证码|校验码|动态码|动态密码/
export const formOfMessage = (text: string): MessageForm => {
  if (code.test(text)) return "code"
  const { other, debt } = readSender(text)
  if (other) return "advert"
  if (isReceipt(text)) return "receipt"
  return debt ? "dunning" : "other"
}
