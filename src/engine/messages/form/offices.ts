/** Tells whether a text comes in the form of a court's or of the police: by how it signs or introduces itself, never by what it threatens. */
import type { Folded } from "../folded.ts"
import { behindSignatures, signaturesIn } from "../says/signatures.ts"

const court = /法院|法庭|仲裁委|仲裁院|^12368$|人民检察院|执行局/
const police = /公安|派出所|警察|刑侦|经侦|网警|反诈|刑警|^(?:110|96110|12110)$/
/** Who speaks, in the first words: 杭州市西湖区人民法院通知您, 我是平川派出所民警. */
const courtSpeaks =
  /^[\s《<*?]{0,6}(?:您好[,!。:\s]{0,2})?(?:(?:我是|这里是|我院是|我们是)\s?)?[\u4e00-\u9fa5]{0,14}(?:人民法院|仲裁委员会|仲裁院|人民法庭)(?!起诉|立案|提起|提交|申请|对|已对|受理|将|诉讼|判决|强制|执行|冻结)/
const policeSpeaks =
  /^[\s]{0,4}(?:您好[,!。:\s]{0,2})?(?:我是|这里是|我们是)?\s?[\u4e00-\u9fa5]{0,14}(?:公安(?:局|厅|分局|机关)|派出所|(?:刑侦|经侦|网安|刑警)(?:支队|大队|总队)|反诈中心)(?:民警|警官|网安支队|[\u4e00-\u9fa5]{0,6}(?:支队|大队))?(?:的|民警|警官|通知|提醒|提示|[,:。])/
/** A case number of a court. */
const caseNumber = /[(〔[]20\d\d[)〕\]][\u4e00-\u9fa5]{0,2}\d{0,6}[\u4e00-\u9fa5]{1,4}\d{1,8}号/
const served =
  /(?:人民法院|法庭)[^。!?\n]{0,30}(?:送达|传票|开庭|立案通知|缴费通知|应诉通知|调解|诉讼文书|电子送达)|(?:送达|传票|开庭|应诉通知)[^。!?\n]{0,30}(?:人民法院|法庭)|12368/

/** Signed by the number of the courts' service, which is no name. */
const courtNumber = /^\s{0,4}[【[]12368[】\]]/
/** Public bodies that sign a text and can be no side of a debt. */
const publicBody =
  /法院|法庭|仲裁|检察|公安|派出所|警|反诈|司法局|人民政府|税务|社保|医保|人社|民政|金融监管|银保监|证监|人民银行|消费者协会|消协|信访|通信管理|12\d{3}|中国移动|中国联通|中国电信|中国广电|移动客服|通信$|电信$|联通$|移动$|铁塔|邮政快递|快递|驿站|物流|供电|电网|自来水|燃气|物业|图书馆|学校|医院/
export const isPublicBody = (name: string): boolean => publicBody.test(name)

/** `court` or `police` where the text signs or introduces itself as one; a text that somebody else signs is that sender's. */
export const officeOf = (of: Folded): "court" | "police" | undefined => {
  const names = signaturesIn(of).map(({ value }) => value)
  if (courtNumber.test(of.text) || names.some((name) => court.test(name))) return "court"
  if (names.some((name) => police.test(name))) return "police"
  if (names.length > 0) return undefined
  const words = of.text.slice(behindSignatures(of.text))
  if (policeSpeaks.test(words)) return "police"
  if (courtSpeaks.test(words)) return "court"
  return caseNumber.test(words) && served.test(words) ? "court" : undefined
}
