/** Leaves of a third person's name in a quotation no more than the surname: whoever was confused with them does not spread it. */
import { isRelation } from "../../messages/own/relations.ts"
import { surname } from "../../messages/own/wrong-number.ts"
import type { PaperSubject } from "./matter.ts"

const shortened = (name: string): string => `${name.slice(0, 1)}${"×".repeat(Math.max(1, name.length - 1))}`
/** A name of two to four signs behind words that name somebody. */
const called = /(不认识|认识|不是|找的是?|叫|联系的是?)([\u4e00-\u9fff]{2,4}?)(?=[，。！,.!\s]|本人|$)/g
const noName = /^(?:本人|他|她|你|我|这|那|此|什么|借款|贷款|欠款|机主|当事|该|谁|哪|对方|客户|人|要|不)|(?:人|的|了|们)$/

/** The person's own name stays, and so does every word that is none. */
export const withoutNames = (quote: string, { dossier, claim, stands }: PaperSubject): string => {
  if (stands === "borrower") return quote
  const own = dossier.facts.one("name")?.value.trim()
  const named = claim?.addressee?.value.trim()
  const first = named && named.length >= 2 && named !== own && !isRelation(named) ? quote.replaceAll(named, shortened(named)) : quote
  return first.replace(called, (all, before: string, name: string) =>
    name === own || noName.test(name) || isRelation(name) || name.includes("×") ? all : `${before}${shortened(name)}`,
  )
}
/** A name behind words of getting in touch, in the person's own message: 别打给杨柳的同事, 先找夏长河要. */
const reached = new RegExp(
  `(打给|打到|联系|联络|骚扰|打扰|纠缠|找|问|给|向|往|催|打)((?!任何|方式|方便|常用|安全|全部|于|向|时)${surname}[\\u4e00-\\u9fff]{1,2}?)(?=的|家|本人|打|发|拨|要|去|她|他|老人|电话|手机|也|就|吧|了|啦|[，。！,.!？?；;\\s]|$)`,
  "g",
)
const titled = /(?:经理|律师|老师|女士|先生|阿姨|主任|总|姐|哥|叔|姨|某)$/
/** In the person's own words names alone are masked: what somebody is to them (我爸, 婆婆) stays, or the sentence would refuse something else. */
export const withoutOthersNamed = (quote: string, matter: PaperSubject): string => {
  const own = matter.dossier.facts.one("name")?.value.trim()
  return withoutNames(
    quote.replace(reached, (all, before: string, name: string) =>
      name === own || isRelation(name) || titled.test(name) ? all : `${before}${shortened(name)}`,
    ),
    matter,
  )
}
