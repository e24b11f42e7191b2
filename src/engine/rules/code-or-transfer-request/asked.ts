/** What such messages ask for, each by its own words: a paper names no request that none of them makes. */
import { withoutGivenBack } from "../../timeline/given-back.ts"
import { countOf } from "../../timeline/measure.ts"
import { type Indices, pick } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"

const words = {
  codes: /验证码|校验码|动态码|动态密码|短信码|安全码|取款码|密码|口令|那串数字|[六6]位数/,
  transfers:
    /转账|转帐|转[钱我]|先转|汇款|打[款钱]|[转打汇存][到入至给].{0,8}?(?:卡|[账帐]|微信|支付宝|码)|收款|充值|缴纳|缴费|支付|付款|[先垫预]付|先[交缴打]|[交付](?:一笔)?(?:定金|押金|手续费|保证金)/,
  links: /链接|网址|点击|点开|扫码|二维码|https?:|www\./i,
  screens: /共享|远程|会议号|腾讯会议|(?:进|加)入会议/,
} as const
type Asked = keyof typeof words
const kinds = Object.keys(words) as readonly Asked[]

/** How many messages ask for each; `others` ask in words that are none of these. */
export const askedOf = (timeline: Timeline, rows: Indices) => {
  const says = (row: number, kind: Asked): boolean =>
    words[kind].test(withoutGivenBack(timeline, timeline.texts.get(timeline.text[row] as number)))
  const of = (kind: Asked) =>
    countOf(
      timeline,
      pick(rows, (row) => says(row, kind)),
    )
  return {
    codes: of("codes"),
    transfers: of("transfers"),
    links: of("links"),
    screens: of("screens"),
    others: countOf(
      timeline,
      pick(rows, (row) => !kinds.some((kind) => says(row, kind))),
    ),
  }
}
