/** Compares names of bodies by their words: legal forms and brackets aside, with care for names that only share what kind of body they are. */

import { halfWidth } from "../../case/text.ts"
import { traditionalAs } from "../label/characters.ts"
import { oncePerText } from "../once.ts"

/** Signs of names that other words seldom have: traditional, simplified. */
const ofNames =
  "雲云匯汇滙汇橋桥島岛鳳凤鶴鹤鷺鹭鴻鸿銅铜鐵铁鋼钢錦锦鏡镜灣湾蘭兰藍蓝嶺岭棲栖恆恒贊赞楓枫樺桦潤润滬沪瀾澜瀟潇燈灯燦灿爍烁瓏珑璽玺盧卢碩硕穎颖糧粮緯纬縱纵聖圣臺台薈荟誠诚諧谐豐丰賦赋躍跃輝辉邁迈鄭郑鈺钰鉑铂銘铭鋒锋鑽钻陽阳陳陈陸陆韻韵駿骏騎骑驛驿鯨鲸鵬鹏鷹鹰榮荣楊杨張张淺浅濱滨遙遥遼辽寧宁蘇苏鑰钥滄沧馳驰騏骐築筑"
const simple: ReadonlyMap<string, string> = new Map([
  ...traditionalAs,
  ...Array.from({ length: ofNames.length / 2 }, (_, i) => [ofNames[i * 2] as string, ofNames[i * 2 + 1] as string] as const),
])
/** One writing of each sign, of names and of what they are looked for in: 青桐小貸 is 青桐小贷. For comparing, never for quoting. */
const oneWriting = oncePerText((text): string => halfWidth(text).replace(/[\u4e00-\u9fff]/g, (sign) => simple.get(sign) ?? sign))

const legalForm = /(?:股份|有限|责任|无限|合伙|集团){0,4}(?:公司|企业)$/
const plainName = (name: string): string =>
  oneWriting(name)
    .replace(/[\s()（）·\-"“”《》]/g, "")
    .replace(legalForm, "")
    .replace(/^[一-龥]{2,3}省/, "")
/** What a body is, and not which: a name that holds nothing else than such words names nobody. Longest first. */
const kinds =
  /消费金融|互联网小额贷款|网络小额贷款|小额贷款|融资担保|融资租赁|资产管理|律师事务所|信息技术|网络科技|信息科技|金融科技|科技|信息|网络|技术|小贷|银行|金融|金服|普惠|信用卡中心|信用卡|担保|租赁|贷款|服务|数科|数字|集团|控股|股份|咨询|催收部|催收|客服部|客服|法务部|法务|贷后管理部|贷后部|贷后|管理部|中心|平台|分期|app/gi
const cityHead =
  /^(?:北京|上海|天津|重庆|深圳|广州|杭州|南京|苏州|成都|武汉|厦门|福州|长沙|济南|青岛|西安|郑州|合肥|海口|贵阳|昆明|南宁|宁波|无锡|江苏|浙江|广东|福建|四川|湖北|湖南|山东|海南|中国)市?/
/** Without the place of registration, where something is left. */
const placeless = (name: string): string => {
  const rest = name.replace(cityHead, "")
  return rest.replace(kinds, "").length >= 2 ? rest : name
}
/** The words that tell which body it is. */
const coreOf = (name: string): string => name.replace(kinds, "")
/** The words of a name that tell which body it is: 云杉 of 云杉消费金融有限公司. */
export const brandOf = oncePerText((name): string => coreOf(placeless(plainName(name))))
/** Whether the words tell which body it is, and not only of what kind. */
export const namesOne = oncePerText((name): boolean => coreOf(plainName(name)).length >= 1)
/** The words that tell what kind of body it is, in order: a bank and a consumer-finance company of one house are two bodies. */
const kindOf = (name: string): string =>
  [
    ...new Set(
      name.match(/银行|消费金融|小额贷款|小贷|普惠|律师事务所|租赁|担保|保险|证券|信托|金服|科技|信息|资产管理|咨询|数科|催收/g) ?? [],
    ),
  ]
    .join("")
    .replaceAll("小额贷款", "小贷")
/** What of a name is compared with others, read once of each: few names sign many messages. */
const partsOf = oncePerText((name) => {
  const folded = placeless(plainName(name)).toLowerCase()
  return { folded, core: coreOf(folded), kind: kindOf(folded) }
})

/**
 * True when two names mean the same body as far as their words show: equal but for legal form and place, or one is the other's brand, that is its beginning
 * or its middle, and neither is known to be another kind of body.
 */
export const sameName = (a: string, b: string): boolean => {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (x.folded === "" || y.folded === "") return false
  if (x.folded === y.folded) return true
  if (x.core.length < 2 || x.core !== y.core) return false
  return x.kind === y.kind || x.kind === "" || y.kind === ""
}
const bodyOf = oncePerText((name) => {
  const plain = placeless(plainName(name))
  return { plain, tells: coreOf(plain).length >= 2 }
})
/** True when the text names the body: its name without legal form and place, entire. */
export const namesBody = (text: string, name: string): boolean => {
  const { plain, tells } = bodyOf(name)
  return tells && (text.includes(plain) || oneWriting(text).includes(plain))
}
