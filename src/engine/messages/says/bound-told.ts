/** Reads how the other side's own message says that the person stands to another's debt: bound by a guarantee, a joint promise or a card of their own, or no more than a contact. */
import type { Stretch } from "../reading.ts"

export type BoundTold = Stretch & { readonly as: "bound" | "contact" }
/** Somebody whom the sender names beside the reader. */
const beside =
  "(?:借款学生|学生|借款人|主借款人|您?的?(?:孩子|子女|儿子|女儿|爱人|配偶|丈夫|妻子|哥哥|弟弟|姐姐|妹妹|父亲|母亲))?[\\u4e00-\\u9fff*＊×]{0,4}?"
const pledge = "(?:连带(?:责任)?)?(?:保证|担保)"
const bound = new RegExp(
  [
    `您(?:已|曾|此前|之前|当时|亲自){0,2}(?:签署|签订|签字|签名|签|出具|确认)(?:了|过|的)?[^。；;!?]{0,16}(?:${pledge}|共同还款|共同借款|承诺书|连带)`,
    `您(?:是|作为|系|身为)[^。；;!?,，]{0,20}(?:共同还款人|共同借款人|共同债务人|共借人|保证人|担保人)`,
    `您(?:为|给|替)[^。；;!?]{0,40}?(?:提供|作出|作|做)[^。；;!?]{0,8}${pledge}|您(?:为|给|替)(?!您|你|自己|本人)[^。；;!?,，]{1,14}?${pledge}(?:的|人|责任|，|,|$)|(?<!为|给|替|向)您(?:所|提供)?${pledge}(?:的|项下|之)|(?:由|经)您(?:提供|作|做|签署)?(?:的)?${pledge}`,
    // 您与某某共同办理的贷款, 您和某某签订的借款合同
    `您(?:与|和|同|跟)${beside}(?:共同|一起|联合|一同)(?:办理|申请|申办|签订|签署|签约|借|贷|承借|承贷|承担|申领)`,
    `您(?:与|和|同|跟)${beside}(?:签订|签署|签约|办理|申请)(?:了|的)?[^。；;!?,，]{0,16}(?:借款|贷款|助学|分期)`,
    "您(?:名下)?(?:签署|签订|签字|签名|签)(?:了|过|的)?[^。；;!?,，]{0,12}(?:借款|贷款|分期)(?:合同|协议|借据)",
    // 尊敬的共同借款人：, 】担保人某某您好
    "(?:尊敬的|亲爱的|^|】|】\\s)(?:生源地)?(?:助学贷款|贷款|借款)?的?(?:共同还款人|共同借款人|共同债务人|共借人|联合借款人|保证人|担保人)[^。；;!?,，]{0,10}?(?:您好|你好|:|：|,|，|您)",
    "(?:您|家长|监护人)(?:\\([^)]{0,8}\\)|（[^）]{0,8}）)?作为(?:学生)?[^。；;!?,，]{0,8}(?:家长|监护人|法定代理人)[^。；;!?,，]{0,10}(?:共同|签署|签订|承担|借款)",
    `(?:由您|请您?(?!的)|您(?!的)(?:应|需|须|应当|依约)?)[^。；;!?,，]{0,8}(?:履行|承担)[^。；;!?,，]{0,8}(?:${pledge}|连带|共同还款)(?:还款|清偿)?(?:责任|义务)`,
    `(?<!担保人|保证人|将|会|否则)(?:或|并|请|请您|依约|按约|按合同|依法){1,3}(?:履行|承担)(?:您的)?(?:连带)?(?:保证|担保|连带清偿|连带还款)(?:还款|清偿)?责任`,
    "(?:尊敬的|您的|您名下的?)附属卡|附属卡(?:（[^）]{0,12}）|\\([^)]{0,12}\\))?持卡人(?:您好|,|，)",
  ].join("|"),
)
const contact =
  /您(?:是|作为|系)[^。；;!?]{0,16}(?:预留|填写|留下|登记|提供)?(?:的)?(?:紧急)?联系人|预留您为?(?:的)?[^。；;!?]{0,4}(?:紧急)?联系人/
/** Said not to be so, or only asked. */
const otherwise = /(?:不是|并非|非|无需|不必|不用|没有)[^。；;,，]{0,6}(?:保证|担保|共同|承担|签)|是否|是不是|如果|如您/

/** Of words that bind the reader: by a guarantee for somebody else, not by a signature beside them. */
export const isGuaranteeTold = (words: string): boolean => /担保|保证/.test(words) && !/共同|附属/.test(words)
/** Each clause up to a full stop by itself. */
export const boundToldIn = (message: string): BoundTold | undefined => {
  const text = message.replaceAll("你", "您")
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
