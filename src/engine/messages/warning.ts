/** Tells a text that warns of frauds and asks for nothing itself: it names what they ask for, and is never called one of them. Who sent it is not shown by its words. */
import { oncePerText } from "./once.ts"

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

/** A clause that warns, or tells what swindlers do: nothing in it is asked of the reader. */
const warned = /诈骗|骗|停止|终止|中止|挂断|冒充|假冒|遭遇|拦截|96110|(?<!\d)110(?!\d)/
/** What an office asks of somebody whose matter it has: to come, to answer, a case of theirs. Reported of others it is none: 凡称您涉案. */
const summons =
  /20\d\d[)）\]〕]|案号|开庭|传票|立案|送达|应诉|举证|执行|涉嫌|涉案|嫌疑|传唤|拘留|逮捕|接受(?:询问|讯问|调查)|配合|领取|报到|冻结|逾期|到[^，,]{0,12}(?:派出所|公安局|分局|支队|大队|法院|法庭)/
const reported = /(?:号码|来电|网站|链接|软件|平台)[^，,]{0,4}涉嫌|自称|冒充|假冒|声称|谎称|称您|称你|接到|遇到|收到|如遇/
const elsewhere = /https?:|www\.|(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4})(?!\d)/
const onlyWarning = (raw: string): boolean => {
  const text = raw.slice(0, 1_000)
  if (!ofFraud.test(text)) return false
  const own = text
    .split(/[。！!；;\n]/)
    .filter((one) => !general.test(one))
    .flatMap((one) => one.split(/[，,]/))
  return own.every(
    (part) =>
      !elsewhere.test(part) &&
      (reported.test(part) || !summons.test(part)) &&
      (advises.test(part) || warned.test(part) || reported.test(part) || !asks.test(part)),
  )
}
/** Tells a text in an office's form that warns of frauds and asks for nothing but to beware: whoever sent it, nobody can come to harm by it, so that it raises no alarm. */
export const onlyWarnsOfFraud = oncePerText(onlyWarning)
