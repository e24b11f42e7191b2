/** Leaves of a third person's name in a quotation no more than the surname: whoever was confused with them does not spread it. */
import { reachedName } from "../../messages/own/reached-name.ts"
import { isRelation } from "../../messages/own/relations.ts"
import { isPersonName } from "../../messages/says/persons.ts"
import { withoutIdentity } from "../quotations/identity.ts"
import { isKnownByNumber, writtenStandingOf } from "../standing/index.ts"
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
  const other = named && named.length >= 2 && named !== own && !isRelation(named) ? named : undefined
  const given = other && givenOf(other, own)
  const whole = other ? quote.replaceAll(other, shortened(other)) : quote
  const first = given ? whole.replace(new RegExp(given + aloneThen.source, "g"), "××") : whole
  return first.replace(called, (all, before: string, name: string) =>
    name === own || noName.test(name) || !isPersonName(name) || isRelation(name) || name.includes("×")
      ? all
      : `${before}${shortened(name)}`,
  )
}
const aloneThen = /(?=$|[，。！？,.!?\s]|在|不|没|去|出|回|上|的|他|她|欠|说)/
/** 小军在家, of 贺小军: the given name alone, where no other word looks like it. */
const givenOf = (name: string, own: string | undefined): string | undefined => {
  const given = name.slice(1)
  return /^[\u4e00-\u9fff]{3}$/.test(name) &&
    !own?.includes(given) &&
    isPersonName(name) &&
    !titled.test(name) &&
    !/(.)\1|[天日年月某]/.test(given)
    ? given
    : undefined
}
const titled = /(?:经理|律师|老师|女士|先生|阿姨|主任|总|姐|哥|叔|姨|某)$/
/** In the person's own words names alone are masked: what somebody is to them (我爸, 婆婆) stays, or the sentence would refuse something else. */
export const withoutOthersNamed = (quote: string, matter: PaperSubject): string => {
  const own = matter.dossier.facts.one("name")?.value.trim()
  const shown = withoutNames(
    quote.replace(reachedName, (all, before: string, name: string) =>
      name === own || isRelation(name) || titled.test(name) ? all : `${before}${shortened(name)}`,
    ),
    matter,
  )
  return isKnownByNumber(writtenStandingOf(matter)) ? withoutIdentity(shown) : shown
}
