/** Reads how the other side's own message says that the person stands to another's debt: bound by a guarantee, a joint promise or a card of their own, or no more than a contact. */
import type { Stretch } from "../reading.ts"

export type BoundTold = Stretch & { readonly as: "bound" | "contact" }
const pledge = "(?:连带(?:责任)?)?(?:保证|担保)"
const bound = new RegExp(
  [
    `您(?:已|曾|此前|之前|当时|亲自){0,2}(?:签署|签订|签字|签名|签|出具|确认)(?:了|过|的)?[^。；;!?]{0,16}(?:${pledge}|共同还款|共同借款|承诺书|连带)`,
    `您(?:是|作为|系|身为)[^。；;!?,，]{0,20}(?:共同还款人|共同借款人|共同债务人|共借人|保证人|担保人)`,
    `您(?:为|给|替)[^。；;!?]{0,20}(?:提供|作出|作|做)[^。；;!?]{0,8}${pledge}|您(?:所)?${pledge}的`,
    `(?:由您|请您?|您(?:应|需|须|应当|依约)?)[^。；;!?,，]{0,8}(?:履行|承担)[^。；;!?,，]{0,8}(?:${pledge}|连带|共同还款)(?:还款|清偿)?(?:责任|义务)`,
    "(?:尊敬的|您的|您名下的?)附属卡|附属卡(?:（[^）]{0,12}）|\\([^)]{0,12}\\))?持卡人(?:您好|,|，)",
  ].join("|"),
)
const contact =
  /您(?:是|作为|系)[^。；;!?]{0,16}(?:预留|填写|留下|登记|提供)?(?:的)?(?:紧急)?联系人|预留您为?(?:的)?[^。；;!?]{0,4}(?:紧急)?联系人/
/** Said not to be so, or only asked. */
const otherwise = /(?:不是|并非|非|无需|不必|不用|没有)[^。；;,，]{0,6}(?:保证|担保|共同|承担|签)|是否|是不是|如果|如您/

/** Each clause up to a full stop by itself. */
export const boundToldIn = (text: string): BoundTold | undefined => {
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !/[。！!；;\n]/.test(text[i] as string)) continue
    const clause = text.slice(from, i)
    const [one, other] = otherwise.test(clause) ? [] : [bound.exec(clause), contact.exec(clause)]
    const match = one ?? other
    if (match) return { from: from + match.index, to: from + match.index + match[0].length, as: one ? "bound" : "contact" }
    from = i + 1
  }
  return undefined
}
