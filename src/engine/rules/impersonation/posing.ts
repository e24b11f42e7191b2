/** As whom a message poses, by its own words: of wording that is beyond doubt, which name it borrows. */
import type { Cited } from "../../case/citation.ts"
import type { Claim } from "../../case/claim.ts"
import { announcesLawfully } from "../../messages/announces.ts"
import type { MessageSays } from "../../messages/reading.ts"
import { namesBody, sameName } from "../../messages/says/names.ts"

const official = /公安|警察|警官|民警|派出所|经侦|刑警|检察|法院|法官|法庭|仲裁委|执行局|执行员|传唤|拘留|银保监|金融监管|网信办/
const lawyer = /律师|律所|法务|法律顾问/
/** A creditor that says what it has done or will do at a court poses as nobody. */
const goesToCourt =
  /(?:我司|我行|我公司|本公司|本行|我方|我们|贷款方)[^。]{0,30}(?:法院|仲裁委)[^。]{0,12}(?:提起|起诉|申请|提交|立案|诉讼)|(?:向|到|诉至)[^。，]{0,20}(?:法院|仲裁委员会|仲裁委)[^。，]{0,4}(?:提起|起诉|申请|提交|立案|诉讼)/
const beyondCourt = /公安|警察|警官|民警|派出所|经侦|刑警|检察|传唤|拘|抓|刑事/
/** Names its own or an engaged lawyer, or is a firm that writes in its own name. */
const namesLawyer =
  /移交[^。，]{0,8}(?:法务|律师)|(?:我司|我行|公司|本公司|平台)(?:的)?法务|法务(?:部门?|处理|程序)|委托[^。，]{0,20}(?:律师|律所)|[【[〔][^】\]〕]{0,20}(?:律师事务所|律所)[】\]〕]|律师事务所[^。]{0,6}(?:接受|受)[^。]{0,24}委托/
const introducesAsLawyer = /(?:我是|本人是|这边是)[^，。]{0,12}(?:律师|法律顾问)/
/** Says that it may report to the police, or reserves to: whoever reports to an office does not speak as one. */
const reports =
  /(?:保留|有权|必要时|依法|将|如[^。；]{1,30}|若[^。；]{1,30})[^。；]{0,16}(?:向|到)[^。，；]{0,8}(?:公安(?:机关|局)?|警方|派出所)(?:报案|报警|控告|举报)/
const onFile = /已[^。，；]{0,6}(?:立案|移送|移交|报案)|立案|传唤|拘|抓|逮捕|批捕|通缉|刑事|坐牢/
const announces = (text: string): boolean => announcesLawfully(text) || (reports.test(text) && !onFile.test(text))
export const posesAsOfficial = (text: string): boolean =>
  official.test(text) && !announces(text) && (!goesToCourt.test(text) || beyondCourt.test(text))
export const posesAsLawyer = (text: string): boolean =>
  !official.test(text) && !announces(text) && lawyer.test(text) && (!namesLawyer.test(text) || introducesAsLawyer.test(text))

const says = /我是|我们是|我司是|这里是|这边是|我方是/
/** Signed by somebody else than the lender and its platform, and yet speaks as the lender: an agent may, so it is told beside. */
export const posesAsLender = (text: string, { signatures }: MessageSays, { lender, platform }: Claim): boolean => {
  const known = [lender, platform].flatMap((one) => (one ? [one.value] : []))
  if (!lender || signatures.length === 0 || !namesBody(text, lender.value)) return false
  if (signatures.some((signed) => known.some((name) => sameName(name, signed.value)))) return false
  const at = says.exec(text)
  return at !== null && namesBody(text.slice(at.index, at.index + lender.value.length + 8), lender.value)
}
/** Written as if the debtor wrote it: in the first person, under the debtor's name, about owing. */
export const posesAsDebtor = (text: string, debtor: Cited<string> | undefined): boolean =>
  debtor !== undefined &&
  debtor.value.length >= 2 &&
  [`我是${debtor.value}`, `我叫${debtor.value}`, `本人${debtor.value}`].some((words) => text.includes(words)) &&
  /欠|借款|借了|还不上|还不起/.test(text)
