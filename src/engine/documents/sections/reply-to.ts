/** Where a letter is to be answered: whoever answered the question with a way of writing instead of a place is written to by that way. */
import { ask, type FilledIn, type Sentence } from "../../say/say.ts"

/** 短信, 发短信就行. */
const byMessage = /^(?:请)?(?:用|发)?(?:手机)?短信/
/** `otherwise`: by message, to which number. */
export const replyTo = (reply: FilledIn | undefined, otherwise: Sentence = ask`答复请用短信发到上述号码。`): Sentence =>
  reply === undefined || byMessage.test(reply.filled.trim()) ? otherwise : ask`答复请寄：${reply}。`
