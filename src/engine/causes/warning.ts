/** Tells a text that warns of frauds and asks for nothing itself: it names what they ask for, and is never called one of them. Who sent it is not shown by its words. */
import { oncePerText } from "../messages/once.ts"

/** 凡是要求…的都是诈骗: what stands in such a sentence is what others ask. */
const general =
  /(?:凡|一切|任何|所有|只要|自称|遇到|接到)[^。！!；;\n]{0,120}(?:都是|均是|均为|均属|就是|一定是|肯定是|必是|即为|全是|是)(?:典型的?)?(?:电信)?(?:诈骗|骗局|骗子|骗术|假的)(?![^，,。！!]{0,2}(?:账|资|款|案|罪))/
const advises = /不要|切勿|请勿|勿|谨防|警惕|防范|不轻信|不听|不信|不会|绝不|从不|不得|严禁/
const asks =
  /https?:|www\.|点击|登录|加[^。！!；;\n]{0,6}(?:微信|qq|QQ)|扫码|下载|转(?:账|入|到|至)|汇[款入到]|打款|缴纳|缴费|屏幕|验证码|安全账户|(?<!\d)1[3-9]\d{9}(?!\d)/
const ofFraud = /诈骗|骗局|骗子|反诈|防骗|96110/
/** Every demand that it names is named as others', or is warned of in the same clause. */
const read = (raw: string): boolean => {
  const text = raw.slice(0, 1_000)
  if (!ofFraud.test(text)) return false
  const sentences = text.split(/[。！!；;\n]/)
  const named = sentences.filter((one) => !general.test(one)).flatMap((one) => one.split(/[，,]/).filter((part) => asks.test(part)))
  return sentences.some((one) => general.test(one) || advises.test(one)) && named.every((part) => advises.test(part))
}
export const warnsOfFraud = oncePerText(read)
