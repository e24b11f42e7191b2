/** What a cell says of who called whom. Carriers and phones compose their words (VOLTE被叫, 国际漫游主叫, 呼入未接): so does this reader, part by part. */
import { simplified } from "../../case/han.ts"
import { cleanCell, halfWidth } from "../../case/text.ts"

/** `direction` is an index into `directions` of case/batch.ts; `missed` means shown as not answered. */
export interface DirectionWord {
  readonly direction: number
  readonly missed: boolean
}
const unknown = 0
const incoming = 1
const outgoing = 2
const forwarded = 3
export const noDirection: DirectionWord = { direction: unknown, missed: false }

/** What a part of a word says: the side, or of the answer, which tells the side only where nothing else does; or nothing (the network, the tariff). */
export const wordParts = ["neutral", "in", "out", "forwarded", "answered", "missed", "failed"] as const
export type WordPart = (typeof wordParts)[number]
const parts = new Map<string, WordPart>()
const add = (part: WordPart, words: string): void => {
  for (const word of words.split(" ")) parts.set(word, part)
}
// The network, the service, the place, the tariff: they tell nothing of the direction.
add(
  "neutral",
  "eps epsfb fb ngn 5gc volte vonr vowifi vilte vonrhd esrvcc srvcc csfb wifi wlan lte nr ims gsm cdma wcdma td hd uhd 2g 3g 4g 5g 6g 2g+ 3g+ 4g+ 5g+ + ott pstn voip ip ip电话 vpn vpmn v网 一号通 一卡多号 副号 主号",
)
add(
  "neutral",
  "云 自动 响铃 挂断 高清 超清 超高清 标清 新通话 语音 视频 音频 音视频 可视 可视电话 多媒体 多方 会议 三方 通话 电话 通信 通讯 呼叫 业务 服务 普通 基本 一般 其他 本地 市话 区内 区间 长途 直拨 国内 国际 港澳台 港澳 境外 境内 省内 省际 省外 省间 跨省 跨市 市内 漫游 非漫游 异地 本网 他网 网内 网间 网外 异网 集团 亲情 亲情网 家庭 虚拟网 短号 点对点 套餐 套内 套外 移动 中国移动 联通 中国联通 电信 中国电信 广电 中国广电 铁通 固话 手机 本机 我方 己方 本方 用户 客户 对方 号码 短信 彩信 短消息 短信息 彩信息 消息 信息 信 端口 行业 类 类型 方式 方 的 型 陌生 骚扰 记录 次 条",
)
add(
  "neutral",
  "call calls called type auto voice video audio phone phonecall telephone cell mobile sms mms rcs message messages text msg from to me and international national local roaming home",
)
add(
  "in",
  "被叫 呼入 来电 来话 接入 打入 打进 拨入 呼进 入呼 被呼 被叫方 受话 受话方 接到 接收 接受 已接收 收到 已收 收 收取 收信 收件 收件箱 下行 入向 入局 入 incoming in inbound received receive recv receiving mt mtc terminating mobileterminated inbox",
)
add(
  "out",
  "主叫 发话 发话方 呼出 去电 去话 拨出 打出 拨打 已拨 已拨打 外呼 外拨 出呼 主呼 主叫方 发起 发送 已发送 已发 发出 发 发信 发件 发件箱 上行 出向 出局 出 拨号 outgoing out outbound dial dialled sent send sending mo moc originating originated placed made outbox",
)
add("forwarded", "呼叫转移 呼叫转接 呼叫前转 前转 呼转 转移 转接 转呼 forwarded forward forwarding diverted divert")
add("neutral", "无条件 有条件 条件 遇忙 遇忙时 无应答时 不可及 关机时 隐含 回落")
add("answered", "已接 已接来电 接听 已接听 answered")
add("neutral", "接通 已接通 应答 已应答 成功 connected completed")
add(
  "missed",
  "未接 未接听 未接来电 漏接 漏接来电 拒接 已拒接 拒绝 已拒绝 被拒 自动拒接 拦截 已拦截 屏蔽 已屏蔽 黑名单 missed rejected reject declined refused blocked block unaccepted",
)
add(
  "failed",
  "未接通 未应答 无应答 无人接听 未成功 失败 未通 不通 忙 占线 已取消 取消 unanswered noanswer notanswered notconnected failed busy cancelled canceled",
)
/** Parts by their writing; the longest is tried first. */
interface Known {
  readonly of: (word: string) => WordPart | undefined
  readonly longest: number
}
/** The parts of a word from left to right, always the longest that is known; undefined when something in it is not known. */
const partsOf = (word: string, { of, longest }: Known): WordPart[] | undefined => {
  const found: WordPart[] = []
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longest, word.length - at)
    let part: WordPart | undefined
    while (length > 0) {
      part = of(word.slice(at, at + length))
      if (part !== undefined) break
      length--
    }
    if (part === undefined) return undefined
    found.push(part)
    at += length
  }
  return found
}
/** Longer than any word for a direction. */
const longestWord = 60
/** Brackets, dashes and blanks part a word and mean nothing. */
const between = /[\s\u00a0\u3000()[\]{}<>【】〔〕《》「」·・.,，、:;_\-—–|/\\→←↑↓↗↙]+/g

/** How often, how long it rang: 未接(2), 未接(响铃12秒). */
const counts = /\(\d{1,3}\)|响铃\s?\d{1,3}\s?[秒声次下]/g
/** A cell without what means nothing; undefined for what is too long to be a word. */
const bare = (raw: string): string | undefined =>
  raw.length > longestWord
    ? undefined
    : simplified(halfWidth(cleanCell(raw)))
        .replace(counts, "")
        .replace(between, "")
/** The writing of a word by which it is compared. */
export const foldWord = (raw: string): string => (bare(raw) ?? "").toLowerCase()

const said = (found: readonly WordPart[]): DirectionWord | undefined => {
  const has = (part: WordPart): boolean => found.includes(part)
  if (has("forwarded")) return { direction: forwarded, missed: false }
  if (has("in") && has("out")) return undefined
  const missed = has("missed") || has("failed")
  if (has("in") || has("out")) return { direction: has("in") ? incoming : outgoing, missed }
  // Without a word for the side, an answered or a missed call is one that came in; one that merely failed may be either.
  if (has("missed") || has("answered")) return has("missed") && has("answered") ? undefined : { direction: incoming, missed }
  return undefined
}
/** The direction a cell names, or undefined when it names none, or both. */
export type DirectionOf = (raw: string) => DirectionWord | undefined
/**
 * Knows the words that are common to all, and before them `own` by their folded writing. An own word is a whole cell (a carrier's `01`); one in Chinese
 * characters may be a part of a word too, but a digit or a letter in one would say more than it means.
 */
export const directionsWith = (own: ReadonlyMap<string, WordPart>): DirectionOf => {
  const composing = new Map([...own].filter(([word]) => /^\p{Script=Han}+$/u.test(word)))
  const known: Known = {
    of: composing.size === 0 ? (word) => parts.get(word) : (word) => composing.get(word) ?? parts.get(word),
    longest: Math.max(...[...parts.keys(), ...composing.keys()].map((word) => word.length)),
  }
  return (raw) => {
    const shown = bare(raw)
    if (shown === undefined) return undefined
    const word = shown.toLowerCase()
    const whole = own.get(word)
    if (whole !== undefined) return said([whole])
    // Brokers of call records write DIAL and DIALED for the two sides; a phone in English writes Dialed for a call made.
    if (shown === "DIALED") return { direction: incoming, missed: false }
    if (word === "dialed" || word === "dialedcall" || word === "dialedcalls") return { direction: outgoing, missed: false }
    const found = partsOf(word, known)
    return found && said(found)
  }
}
/** The direction that the words common to all tables name. */
export const directionOf: DirectionOf = directionsWith(new Map())
/** The words common to all, for a digest of what a reading depends on. */
export const commonDirectionWords: ReadonlyMap<string, WordPart> = parts
