/** Reads the numbers that a message itself gives to be called, and those that it owns up to: what ties a caller to the signer without anybody's word. */
import { classOf, normaliseNumber } from "../../case/number/number.ts"
import { isPublicNumber } from "../../case/number/public.ts"
import { type Folded, mostSaid, said } from "../folded.ts"
import type { SaidValue } from "../reading.ts"

const written = "\\+?\\(?\\d[\\d\\-() ]{5,26}\\d"
/** Words that ask to call, and the number right behind them. */
const given = new RegExp(
  `(?:致电|拨打|回电|回拨|客服(?:电话|热线|专线)?|(?:咨询|服务|还款|办理|联系)(?:电话|热线|专线)|热线|专线|详询|电询)[为是至到:\\s]{0,3}(${written})`,
  "g",
)
/** Somebody else's number, or the person's own, is told in the same words. */
const others = /联系人|亲友|家人|家属|亲属|母亲|父亲|妈妈|爸爸|配偶|妻子|丈夫|儿子|女儿|子女|您的|您本人|登记|预留|尾号|本人/
const ours = "(?:我司|我行|我公司|本公司|我们|我方|本机构|我部|我所|本行|我社)"
const use = "(?:工作人员|员工|专员|客服|催收|外呼|法务|合作|委托|委外|使用|号码|官方|的|所)"
const owned = [
  new RegExp(
    `(${written})[^,。;!?\\n\\d]{0,8}?,?[^,。;!?\\n\\d]{0,8}?(?<!非|不是|并非|不属于)(?:为|是|系|属于|确为|确系)${ours}(?:的)?[^,。;!?\\n\\d]{0,8}?${use}`,
    "g",
  ),
  new RegExp(
    `${ours}(?:的)?(?:工作人员|员工|专员|客服|催收员|催收|外呼|法务|座机|联系|官方)?[^,。;!?\\n\\d]{0,6}?(?:号码|电话|手机|热线)(?:为|是|:|系)?\\s?(${written})`,
    "g",
  ),
  new RegExp(
    `(?:刚才|刚刚|今天|今日|昨天|上午|下午|此前|之前)[^,。;!?\\n\\d]{0,6}(?:用|使用|通过|以)\\s?(${written})[^,。;!?\\n\\d]{0,8}(?:给|与|向|联系)(?:您|你)`,
    "g",
  ),
  new RegExp(
    `(?:刚才|刚刚)[^,。;!?\\n\\d]{0,8}(?:打|拨打|致电|联系)[^,。;!?\\n\\d]{0,12}?(?:是|为)[^,。;!?\\n\\d]{0,10}?(${written})`,
    "g",
  ),
  new RegExp(`(?:本人|我的|我)(?:手机|电话|号码|微信同号|手机号)(?:为|是|:)?\\s?(${written})`, "g"),
]
const denied = /(?:非|不是|并非|不属于|冒充|假冒|诈骗|谨防)/

/** What was taken for one number may be two, or a number and a count behind it. */
const firstWhole = (found: string): string => {
  const number = normaliseNumber(found)
  return classOf(number) === "other" ? normaliseNumber(found.trim().split(/\s/)[0] as string) : number
}
/** A line of somebody's: public services are nobody's, and ports carry many senders. */
const isLine = (number: string): boolean => ["mobile", "landline", "free", "foreign"].includes(classOf(number)) && !isPublicNumber(number)
const take = (of: Folded, match: RegExpExecArray): readonly SaidValue[] => {
  const text = match[1] as string
  const number = firstWhole(text)
  const from = match.index + match[0].indexOf(text)
  return isLine(number) ? [said(of, number, from, from + text.length)] : []
}
const once = (list: readonly SaidValue[]): readonly SaidValue[] =>
  [...list]
    .sort((a, b) => a.from - b.from)
    .slice(0, mostSaid)
    .filter((one, i, all) => all.findIndex((other) => other.value === one.value) === i)

/** Most messages name no number, and are looked through no further. */
const hasNumber = /\d[\d\-() ]{5}/
/** Normalised numbers in order of the text. */
export const numbersGivenIn = (of: Folded): readonly SaidValue[] =>
  hasNumber.test(of.text)
    ? once(
        [...of.text.matchAll(given)].flatMap((match) =>
          others.test(of.text.slice(Math.max(0, match.index - 8), match.index)) ? [] : take(of, match),
        ),
      )
    : []
/** Numbers that the message says are used by the sender or for it; none that it warns of. */
export const numbersOwnedIn = (of: Folded): readonly SaidValue[] =>
  hasNumber.test(of.text)
    ? once(
        owned.flatMap((pattern) =>
          [...of.text.matchAll(pattern)].flatMap((match) =>
            denied.test(of.text.slice(Math.max(0, match.index - 8), match.index) + match[0]) || /您的|您本人|你的/.test(match[0])
              ? []
              : take(of, match),
          ),
        ),
      )
    : []
const usedByUs = new RegExp(
  `(?:该|此|上述|您反映的|您所述的|来电)(?:号码|电话|来电)[^,。;!?\\n]{0,8}(?:为|是|系|属于|确为|确系)${ours}[^,。;!?\\n]{0,10}(?:使用|号码|员工|专员|人员|催收员|客服|外呼)`,
)
/** Owns up to a number that it does not name: the one about which the person asked. */
export const ownsNumberAskedIn = (of: Folded): { readonly from: number; readonly to: number } | undefined => {
  const match = usedByUs.exec(of.text)
  return match && !denied.test(match[0]) ? of.stretch(match.index, match.index + match[0].length) : undefined
}
