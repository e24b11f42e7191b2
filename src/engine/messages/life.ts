/** Tells whether words between two people are of their own life: family, meals, work together, an errand. Narrow on purpose: a word it is not sure of tells nothing. */
import { folded } from "./folded.ts"
import { isOtherMatter } from "./form/matters.ts"
import { speaksOfDebt } from "./form/pressing.ts"
import { isForwarded } from "./forwarded.ts"
import { readForm, readLabels, readOwnWords, readSays } from "./index.ts"
import { oncePerText } from "./once.ts"

/** Those who alone are called so. Collectors call anybody 哥 or 姐. */
const near =
  "(?:儿子|闺女|女儿|宝贝|宝宝|乖乖|老公|老婆|媳妇|亲爱的|老妈|老爸|妈妈|爸爸|妈|爸|娘|爹|爷爷|奶奶|外公|外婆|姥姥|姥爷|婆婆|公公|岳母|岳父)"
const far =
  "(?:孩子|大哥|二哥|大姐|二姐|哥哥|姐姐|弟弟|妹妹|哥|姐|弟|妹|叔叔|叔|婶|舅舅|舅|姑姑|姑|姨|侄子|外甥|老弟|老妹|嫂子|表哥|表姐|表弟|表妹)"
const inClause = /(?:^|[,。!?~\s])/.source
const atStart = /(?:^|[。!?~\s])/.source
const addressed = /(?:[,。!?~:\s]|$|你(?!的?(?:账|欠|贷|借))|我|在(?:吗|家|不)|今|明|晚上|周)/.source
const atHome =
  /(?:你)?(?:妈|爸|爸妈|妈妈|爸爸|奶奶|爷爷|外婆|姥姥)(?:炖|做|煮|包|买|炒|蒸|烧|给你|想你|住院|出院|去医院|复查|生日|腌|寄|到家|睡了|在家)/
    .source
const notOf = /(?![\u4e00-\u9fa5]{0,4}(?:同事|朋友|单位))/.source
/** Calls one of the family at the start of a sentence, or is one who tells of themselves: 妈炖了排骨, 我是你姐. */
const family = new RegExp(`${inClause}${near}${addressed}|我是(?:你|您)(?:的)?(?:${near}|${far})${notOf}|${inClause}${atHome}`)
/** Tells of collectors as of others, who call the writer too. */
const victim =
  /催收的?(?:人|公司|员)?(?:又|刚|今天|昨天|老|还|一直|也|都|天天|已经){0,3}(?:打|找|发|联系)[一-龥]{0,4}(?:我(?!们|司|方|部)|咱|家里|家(?:里)?来|爸|妈)/
const relatives = new RegExp(`${atStart}${far}${addressed}`)
const daily =
  /回(?:家|来)吃|(?:一起|来|出来|请你|请我|先|没|在)吃(?:个)?(?:饭|了|火锅|晚饭|中饭|早饭)|吃(?:饭|晚饭|早饭|中饭|午饭)(?:了)?(?:没|吗|不|么)|炖(?:了)?(?:汤|排骨|肉|鸡)|(?:包|煮)(?:了)?(?:饺子|粽子|汤圆)|买(?:点|了|些)?(?:菜|水果|牛奶|药)|接(?:一下)?(?:孩子|娃|小孩|宝宝|你下班|我下班)|(?:送|辅导)(?:孩子|娃)|几点(?:到家|下班|回来|回家|的车|放学)|到家(?:了)?(?:吗|没|说一声|告诉我|报个平安|$)|早点(?:睡|休息|回)|天(?:冷|凉|热)了|多穿|降温|带(?:把)?(?:伞|钥匙|外套)|想你(?:了)?|爱你|生日快乐|新年快乐|节日快乐|周末(?:来|回|去|有空|一起)|打(?:球|麻将|牌)|看电影|逛街|爬山|钓鱼|喝(?:酒|茶|一杯)|聚(?:餐|一聚|会)|同学会|老地方|(?:开|下午的|明天的)会(?:议)?(?:改|推|几点|在)|会议室|文件(?:发|传)(?:你|我|群)|方案(?:改|发)|请(?:个)?假|顶(?:个|一下)班|换(?:个)?班|排班|值日|家长会|作业(?:写|做|拍)|老师说|复查|挂号|体检|药(?:按时|记得)吃|车(?:借|停)|修好了|(?:猫|狗)(?:粮|喂)/
/** One of the house or the street who says who they are: a landlord, a neighbour, a courier. */
const ofTheHouse =
  /我是(?:你们?|您)?(?:的|家的?|楼[上下]的?|隔壁的?|小区的?|这边的?|那个)?(?:房东|二房东|租客|室友|邻居|物业|门卫|保安|保姆|钟点工|月嫂|家教|快递|外卖|送[货水奶餐]|装修|维修|代驾)/
/** Says that the writer is nobody's collector, or that they were reached by mistake. */
const nobodys =
  /(?:您|你)(?:打|拨|发|找|认)错(?:了|人|号)|我(?:真的|根本|可)?(?:不是|没|没有)(?:什么)?(?:催收|收账|贷款公司|贷款|骗子|给(?:您|你)打过?|打过?(?:您|你))|我(?:没|没有)(?:给)?(?:您|你)?打过?电话|号码被(?:盗用|冒用|人冒用|别人用|人改号)|(?:你|您)(?:是)?谁(?:啊|呀|呢)|我(?:就)?是(?:卖|做|开|送|修|跑)[一-龥]{1,6}的/

/** Words of somebody who wants something of the reader: to be called, to settle a matter, to be told who they are. */
const business =
  /回(?:个|一下)?电话?|回电|回拨|接(?:一下)?(?:电话|听)|处理|配合|沟通|协商|本人|案件|身份证|单位|上门|还钱|欠|贷|款(?!待|式)|逾期|工号|专员|客服|法务|核实|机主/

/** Veiled threats speak of one's daily life, too. */
const menace =
  /我(?:们)?(?:都)?知道(?:你|您)|小心点|当心点|看着办|等着瞧|走着瞧|找得到(?:你|您)|(?:你|您)(?:的)?(?:儿子|女儿|孩子|小孩)(?:几点|在哪|的?学校|上学|放学)/

/** What shows it. */
export type LifeSign = "family" | "daily" | "nobodys" | "matter"
const bare = (text: string): string => folded(text).text.trim()
const received = (text: string): LifeSign | undefined => {
  // Collectors hand on nothing that they were sent.
  if (isForwarded(text)) return "family"
  const says = readSays(text)
  const form = readForm(text)
  if (says.signatures.length + says.clients.length + says.houses.length > 0) return undefined
  const words = bare(text)
  if (form === "code" || form === "advert" || form === "movement" || isOtherMatter(words)) return "matter"
  const { flag } = readLabels(text)
  if (menace.test(words) || flag === "scam") return undefined
  if (victim.test(words)) return "family"
  if (flag !== "violation" && ofTheHouse.test(words) && !/贷|逾期|欠款|借款|催收|信用卡/.test(words)) return "nobodys"
  if (flag === "violation") return undefined
  if (flag === "none" && nobodys.test(words) && !speaksOfDebt(words)) return "nobodys"
  // One of the family may well speak of the calls and of the debt.
  if (family.test(words)) return "family"
  const plain = form === "other" && flag === "none" && !speaksOfDebt(words)
  if (plain && relatives.test(words) && !business.test(words)) return "family"
  return plain && daily.test(words) ? "daily" : undefined
}
const sent = (text: string): LifeSign | undefined => {
  const own = readOwnWords(text)
  const said = [own.refusals, own.messagesRefused, own.denials, own.admissions, own.promises, own.abuse, own.threats]
  if (said.some((list) => list.length > 0)) return undefined
  const words = bare(text)
  if (family.test(words)) return "family"
  const plain = !speaksOfDebt(words)
  if (plain && relatives.test(words) && !business.test(words)) return "family"
  return plain && daily.test(words) ? "daily" : undefined
}
/** Of a message that was received, and of one that the person sent. */
export const lifeIn = { received: oncePerText(received), sent: oncePerText(sent) } as const

/** A text that a collector may well have written. */
const mayPress = (text: string): boolean => {
  const says = readSays(text)
  const words = bare(text)
  const form = readForm(text)
  return (
    says.signatures.length + says.clients.length + says.houses.length > 0 ||
    form === "dunning" ||
    form === "receipt" ||
    form === "acknowledgement" ||
    form === "apology" ||
    readLabels(text).flag !== "none" ||
    business.test(words)
  )
}
/** Whether a received message may be a collector's; one of the writer's own life is none. */
export const mayBeCollectors = oncePerText((text: string): boolean => lifeIn.received(text) === undefined && mayPress(text))
