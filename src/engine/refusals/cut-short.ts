/** Whether a clause of the person's own word to stop would mean something else with its unknown words left out: the object of a refusal, a condition, or what is allowed instead is never dropped. */

interface Run {
  readonly from: number
  readonly to: number
}
/** What the rest of the sentence hangs on, or whom they should call instead. */
const bearing =
  /如果|要是|假如|若是|除非|除了|的话$|只要|只有|等(?!着)|暂时|先(?:去|来|直接)?(?:找|联系|问|催|打|向)|(?:有事|都|直接|尽管|只|改|就|可以|请|以后|一律)[^，,]{0,10}(?:联系|打给|打我|找|来电|发短信|电话)|^(?:联系|打给|打|找|问)/
/** Another thought begins: 别再打我电话我马上就去…. */
const another =
  /^(?:我(?!爸|妈|爹|娘|哥|姐|弟|妹|家|父|母|公|婆|叔|舅|姑|姨|嫂|老|儿|女|孩|同|单|朋|的|们|本人|和|跟|奶|爷|外|姥|岳|妻|丈|爱|亲|领|对象|室|客|员|邻)|本人(?!的)|因为|否则|不然|不欠|没)/
const acted = /(?:电话|来电|联系|联络|骚扰|打扰|纠缠|短信|信息|打)(?:过来|来|给)?(?:我|本人)?(?:的)?(?:电话|手机|号码)?(?:了|啦|吧)?$/
const mine = /(?:我|本人)/

/** `runs` are the stretches of the clause that would be shown, in order. */
export const cutsSense = (clause: string, runs: readonly Run[], refuses: boolean): boolean => {
  if (!refuses) return bearing.test(clause) && !(runs.length === 1 && runs[0]?.from === 0 && runs[0].to === clause.length)
  const [first] = runs
  if (!first) return true
  if (bearing.test(clause.slice(0, first.from))) return true
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1]?.from ?? clause.length
    if (next === run.to) continue
    const left = clause.slice(run.to, next)
    const shown = clause.slice(run.from, run.to)
    if (runs[i + 1] || !another.test(left) || !acted.test(shown) || (!mine.test(shown) && /给$|到$|往$|找$/.test(shown))) return true
  }
  return false
}
/** So many signs are more than a word to stop. */
const longest = 40
/** Nothing in it that a paper must not carry to the other side. */
export const mayStandWhole = (clause: string, sensitive: RegExp): boolean =>
  clause.length <= longest && !/\d{5,}/.test(clause) && !sensitive.test(clause.replaceAll("不认识", ""))
