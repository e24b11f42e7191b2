/** What words of a paper may never say by themselves: digits, dates, names, certainty, odds, threats and trades belong to cited values or to nobody. */

export interface ClaimRule {
  readonly what: string
  readonly pattern: RegExp
}
/** Held against the literal text of every paper (claims.test.ts), and against whatever the person writes into one. */
export const claimRules: readonly ClaimRule[] = [
  { what: "digit", pattern: /[0-9０-９]/ },
  { what: "date or number in words", pattern: /[〇零一二两三四五六七八九十百千万亿](?:年|月|日|号|天|次|条|个|元|款|项|时|小时)/ },
  {
    what: "certainty",
    pattern: /必然|必定|必须|一定|肯定|显然|无疑|确凿|确认|证明了|足以证明|毫无|绝对|构成(?!的)|违法(?!定)|犯罪|故意|恶意|非法/,
  },
  { what: "completeness", pattern: /全部|所有|一直|始终|从未|从来|每天都|每日都|任何(?!债务)|完全|彻底|持续不断|无数/ },
  { what: "prediction or threat", pattern: /胜诉|赔偿|起诉|曝光|公开发布|后果自负|否则|将会|必将/ },
  { what: "name of a body", pattern: /监督管理|银行|协会|法院|公安|派出所|中心|公司|局/ },
]
/** Beside these, of what a person writes: money for silence, publicity, an authority that nobody gave. */
export const personsRules: readonly ClaimRule[] = [
  { what: "trade", pattern: /撤诉|撤销投诉|撤回投诉|不再投诉|封口|和解费|补偿费|私了/ },
  { what: "publicity", pattern: /媒体|微博|抖音|小红书|网上发|发到网|让大家/ },
  { what: "authority", pattern: /公证|认证|鉴定|律师认为|司法/ },
  { what: "admission", pattern: /欠款|欠您|欠贵|我欠|本人欠|逾期|愿意还|会还|一次性还|还清/ },
]
