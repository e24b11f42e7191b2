/** Tells words of somebody of the family who fetches the child, or is on the way to: whoever threatens speaks of the reader's child, and of money. */
import { folded } from "./folded.ts"

const child = "(?:娃|孩子|小孩|宝宝|宝贝|女儿|儿子|闺女|老大|老二)"
const fetches = new RegExp(
  `我(?:们)?[^,。!?\\n]{0,8}(?:去|到|在)[^,。!?\\n]{0,8}(?:幼儿园|学校|小学|托班|兴趣班|培训班)[^,。!?\\n]{0,4}接(?:咱们?家?|我们?家?)?${child}`,
)
const yours = new RegExp(`(?:你|您)们?(?:家|的)?(?:的)?${child}`)
const presses = /钱|欠|款|债|账|催|贷|不还|看着办|掂量|小心|当心|别怪|后果|等着瞧/
export const isErrand = (raw: string): boolean => {
  const { text } = folded(raw)
  return fetches.test(text) && !yours.test(text) && !presses.test(text)
}
