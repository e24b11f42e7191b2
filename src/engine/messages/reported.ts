/** Tells whether words tell of collectors as of others: that they called, wrote to or came to somebody, or what they said there. Whoever collects does not speak so. */
import { folded } from "./folded.ts"
import { readForm, readSays } from "./index.ts"
import { oncePerText } from "./once.ts"

const collector = "(?:催收|催债|催款|要账|要债|讨债|收账|追债|催我还|催你还)(?:的|公司|员|人|电话|短信|信息)?"
const body = "(?:网贷|贷款|小贷|信贷|消费金融|借钱|放贷|银行|平台|金融|律所|法务)(?:的|公司|那边|客服|人|平台)?"
const somebody =
  "(?:有(?:个|一个|几个|俩)?(?:人|男的|女的|自称[^,。;!?\\n]{1,16})|(?:一个|两个|几个|好几个)?(?:陌生|不认识的?|外地)(?:人|号码?|电话)|他们|他们的人|那(?:边|帮|伙|群)(?:的)?人?|人家)"
const act =
  "(?:打|拨|来)(?:了|过|来|到|给|进)?[^,。;!?\\n]{0,10}(?:电话|来电|我|咱|单位|公司|前台|办公室|学校|村|家|爸|妈)|(?:发|寄)(?:了|过|来|到|给)?[^,。;!?\\n]{0,10}(?:短信|信息|微信|信|照片|通知)|(?:找|联系|加|问|骂|威胁|吓唬)(?:了|过|到|上)?[^,。;!?\\n]{0,4}(?:我|咱|你(?:爸|妈|家|老|媳|同|领|单|公)|爸|妈|家|单位|公司|领导|同事|老师|邻居|村)|(?:上|来)(?:了|过|到|我)?[^,。;!?\\n]{0,4}(?:门|家|单位|公司)"
const others = new RegExp(`(?:${collector}|${body}|${somebody})[^,。;!?\\n]{0,12}(?:${act})`)
const got =
  /(?:接|收)(?:到|了)(?:了|一|个|几|好|条|通|封|催|贷|陌|自){0,6}[^,。;!?\n]{0,12}(?:电话|短信|信息|微信|信|函)|(?:电话|短信|信息)(?:都)?打到[^,。;!?\n]{0,8}(?:我|单位|公司|家|办公室|前台)/
const ofYou =
  /(?:说|问|讲|提|写|让|叫|催)[^,。;!?\n]{0,8}(?:你|您|我(?:弟|哥|姐|妹|儿子|女儿|老公|老婆))|找(?:你|您)|关于(?:你|您)|(?:你|您)(?:的)?(?:欠|借|贷|债|逾期)|(?:认不认识|是不是认识|认识)(?:你|您)/
const debt = /催|欠|债|贷|还款|还钱|逾期|要账|信用卡|借(?:了)?(?:钱|款)|失信|老赖|起诉/
const named = new RegExp(collector)
/** Who owns the acts: 我司已联系您的家人 is a collector's own word. */
const own = /我(?:司|方|行|公司|们这边)|本(?:公司|机构|行|平台)|您(?:的)?(?:欠款|借款|贷款|账单)[^,。;!?\n]{0,6}(?:已|未|请)|工号|专员/
const read = (raw: string): boolean => {
  const { text } = folded(raw.slice(0, 600))
  if (own.test(text) || !debt.test(text)) return false
  const { signatures, clients, houses } = readSays(raw)
  if (signatures.length + clients.length + houses.length > 0) return false
  const form = readForm(raw)
  if (form === "code" || form === "advert" || form === "receipt" || form === "movement" || form === "court" || form === "police")
    return false
  const acts = others.test(text)
  if (named.test(text) && acts) return true
  return (acts || got.test(text)) && ofYou.test(text)
}
export const readReported = oncePerText(read)
/** What the person writes down of their own calls is no mere reminder either. */
const harsh = /骂|威胁|恐吓|吓唬|侮辱|羞辱|诅咒|曝光|爆(?:我的?)?通讯录|弄死|砍死|打死|打断|上门闹|闹到/
const denied = /(?:没有?|未|不曾|从未|不)[^,，。;；]{0,4}(?:骂|威胁|恐吓|吓唬|侮辱|羞辱|上门)/
export const readHarshTold = oncePerText((text: string): boolean => harsh.test(text) && !denied.test(text))
