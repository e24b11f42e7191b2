/** The words of a message that refuse, verbatim, with the person's denial beside them. Safe by default: what is not known to be harmless is left out, and the cut is marked. */
import { letsCall } from "../messages/own/limited.ts"
import { inMessage, plainOf } from "../messages/own/plain.ts"
import { ownWords } from "../messages/own-words.ts"
import type { OwnWords, Stretch } from "../messages/reading.ts"
import { cutsSense, mayStandWhole } from "./cut-short.ts"
import { knownSigns } from "./known-words.ts"

/** Whose message it is: what helps one harms another. */
export interface Writer {
  /** Not late, or has paid: the due day and the word to keep it help them. */
  readonly notLate: boolean
  /** The debt is another's, or nobody's. */
  readonly outside: boolean
}
export interface Quotation {
  readonly quote: string
  /** The message as a whole also holds what the other side may quote against the writer, or what nobody needs to know of them. */
  readonly telling: boolean
}
const ends = /[。！？!?；;\n]/
const inTime =
  /还款日|(?:没有?|未|不|还没)到期|才到期|到期(?:日|那天|当天)|(?:按时|准时|按期|到期(?:日|当天)?(?:就|会|再)?)(?:全额)?(?:还款?|偿还|付)|(?:已经?|早就?|全部|都|就){1,3}(?:还清|结清|还完|还了|付清|还上)了?/
/** What the person has done about it already: no threat, and what an office asks for first. */
const reportedTo = /已经?(?:向[^，。]{0,8})?(?:报案|报警)|(?:报案|报警)(?:了|过)/
const paid = /还|结清|付清|交清/
const greeting = /^(?:您好|你好|喂|谢谢(?:您|你们?)?|麻烦(?:您|你们?)?了?|打扰了|[，,、。；;.!！?？\s])*$/
const refusingWord =
  /别|不要|不用|不必|勿|甭|停|禁|不准|不许|不得|拒|谢绝|不接受|不同意|不允许|不想|不愿|不希望|不再|不能|不可以|无权|没有权|没资格|杜绝|只能|只接受|删|移除|清除|错|不认识|查无|没有这|没这|不是|不叫|换|新|再/
const act = /打|电话|来电|联系|联络|骚扰|纠缠|烦|催|找|发|短信|信息|外呼|致电|接|删|移除|清除|错|不认识|不是|机主|号/
/** Up to the last thing that is refused, with whom it concerns: what follows begins another thought. */
const lastAct =
  /^.*(?:电话|来电|联系|联络|骚扰|打扰|纠缠|打|催|烦|短信|信息|外呼|致电|号码|发|广告|推销|营销)(?:过来|来|给|到|去|往)?(?:我(?!马上|就|会|现|在|也|都|立|说|这)|本人|我们)?(?:的)?(?:单位|公司|同事|领导|家里|家人|家属|父母|爸爸|妈妈|亲友|朋友|联系人|办公室|手机|号码)?(?:了|啦|吧)?/
/** What a letter must not carry to the other side without the writer's consent. */
const sensitive =
  /欠|借|贷|还(?!有)|逾期|钱|款|账|债|工资|分期|赌|输|病|医|抑郁|住院|离婚|失业|破产|裁员|坐牢|自杀|死|活|妈的|逼|操|滚|弄|砍|砸|曝光|认/
/** That the number is the writer's, and since when: of somebody who is taken for another the best words there are. */
const ownNumber =
  /号码?[^，。]{0,4}(?:是(?:我|本人)|(?:我|本人)[^，。]{0,6}(?:用|使|办|持))|(?:我|本人)[^，。]{0,6}(?:用|使用|办理?)[^，。]{0,6}(?:号|年|个月)/
/** For whose or for which matter alone something is refused: 他的事别再打, 关于刘某的贷款不要找我. */
const ofOneMatter =
  /(?:[他她它其]|[\u4e00-\u9fff]{2,4}(?<![你您我]|我们|你们))的(?:这|那)?(?:笔|件|个)?(?:事情?|债务?|账|钱|款|贷款|借款|欠款|车贷|房贷|卡|分期)|(?:关于|有关|因为|为了?|就|拿)(?!我|本人|以后|此|这)[^，,。]{1,12}(?:事情?|债务?|账|钱|款|贷款?|卡|分期)/
/** Of another's debt such words own nothing. */
const ofDebt = /欠款|借款|贷款|车贷|房贷|[的笔]?(?:债务?|钱|款|账|欠|借|贷)/g
const closes = /[\s，,、。；;.]/
/** From its end sign by sign: a pattern for the end would try every run of such signs within. */
const trimmed = (text: string): string => {
  let end = text.length
  while (end > 0 && closes.test(text[end - 1] as string)) end--
  return text.slice(0, end).replace(/^[\s，,、。；;.]+/, "")
}

interface Piece extends Stretch {
  readonly sentence: number
}
const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let [from, sentence] = [0, 0]
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i]
    const end = sign !== undefined && ends.test(sign)
    if (sign !== undefined && !end && sign !== "，" && sign !== ",") continue
    if (i > from) pieces.push({ from, to: i, sentence })
    if (end) sentence++
    from = i + 1
  }
  return pieces
}
interface Run {
  readonly from: number
  readonly to: number
  readonly text: string
}
const runsOf = (text: string, known: readonly boolean[]): Run[] => {
  const runs: Run[] = []
  for (let i = 0; i < text.length; i++) {
    if (!known[i]) continue
    const from = i
    while (i < text.length && known[i]) i++
    runs.push({ from, to: i, text: text.slice(from, i) })
  }
  return runs
}
/** Of a clause that refuses: the known words around the word that refuses, and what is refused where a foreign word stands between. */
const refusedIn = (text: string, known: readonly boolean[]): readonly Run[] => {
  const runs = runsOf(text, known)
  const first = runs.findIndex((run) => refusingWord.test(run.text))
  if (first < 0) return []
  const kept = [runs[first] as Run]
  for (let i = first + 1; i < runs.length && !act.test(kept[kept.length - 1]?.text ?? ""); i++) kept.push(runs[i] as Run)
  return kept.map((run, i) => {
    const lead = i > 0 ? 0 : (/^(?:了|的|啊|吧|呢|是|也|都|和|就)*/.exec(run.text)?.[0].length ?? 0)
    const cutShort = run.to < text.length ? lastAct.exec(run.text)?.[0].length : undefined
    const to = run.from + (cutShort ?? run.text.length)
    return { from: run.from + lead, to, text: text.slice(run.from + lead, to) }
  })
}
/** Not every contact, and not every call. */
const inPart: ReadonlySet<string> = new Set(["hours", "numbers", "third-parties"])
const asked = (words: OwnWords): ReadonlySet<string> =>
  new Set(words.refusals.map(({ scope, kind, hours }) => JSON.stringify([scope, kind, scope === "hours" ? hours : undefined])))
/** Whether the quotation, read as the message was, refuses nothing that the message does not: a condition that is cut off would make it wider. */
const refusesMore = (quote: string, words: OwnWords): boolean => {
  const whole = asked(words)
  return [...asked(ownWords(quote))].some((one) => !whole.has(one))
}
/** What a letter may quote of a message, and whether the rest of it tells more. */
export const quotationOf = (text: string, words: OwnWords, writer: Writer): Quotation => {
  const touched = (piece: Stretch, by: readonly Stretch[]): boolean => by.some((one) => one.from < piece.to && one.to > piece.from)
  const owns = [...words.admissions, ...words.abuse, ...words.threats]
  const partly = words.refusals.filter(({ scope, kind }) => kind === "refusal" && inPart.has(scope))
  const denies = words.denials.length > 0 && owns.length === 0
  const keptOf = (piece: Piece): { readonly tells: boolean; readonly runs: readonly Stretch[]; readonly turns: boolean } => {
    const plain = plainOf(text.slice(piece.from, piece.to))
    const refuses = touched(piece, words.refusals) || touched(piece, words.messagesRefused)
    const against = touched(piece, owns)
    const helps = writer.notLate && !against && inTime.test(plain.text)
    const denial =
      !against &&
      touched(piece, words.denials) &&
      (writer.notLate || !paid.test(text.slice(piece.from, piece.to))) &&
      !touched(piece, words.promises)
    const holds =
      writer.outside &&
      !refuses &&
      !against &&
      !touched(piece, words.promises) &&
      ownNumber.test(plain.text) &&
      mayStandWhole(plain.text, sensitive)
    const reports = denies && !against && !touched(piece, words.promises) && reportedTo.test(plain.text)
    const known = knownSigns(plain.text, {
      denying: denial || (denies && !against && !paid.test(plain.text.replace(/催我?还款/g, ""))),
      paying: helps || reports,
    })
    const core = helps ? inTime.exec(plain.text) : null
    if (core) known.fill(true, core.index, core.index + core[0].length)
    if (denial)
      for (const one of words.denials)
        plain.at.forEach((at, i) => {
          if (at + piece.from >= one.from && at + piece.from < one.to) known[i] = true
        })
    const all = holds || known.every(Boolean)
    const runs = all
      ? [{ from: 0, to: plain.text.length }]
      : refuses
        ? refusedIn(plain.text, known)
        : helps || denial || reports
          ? runsOf(plain.text, known).filter(({ text: run }) => run.length > 3)
          : []
    const turns = !all && cutsSense(plain.text, runs, refuses)
    const matter = !all && refuses && writer.outside && ofOneMatter.test(plain.text)
    const told =
      !against && !touched(piece, words.promises) && mayStandWhole(matter ? plain.text.replace(ofDebt, "") : plain.text, sensitive)
    // What is refused in part is told with its condition, and with what is allowed instead.
    const limits = matter || (!all && (touched(piece, partly) || (partly.length > 0 && !refuses && letsCall(plain.text))))
    if ((turns || limits) && told)
      return {
        tells: refuses || helps || denial || limits,
        turns: false,
        runs: [inMessage(plain, 0, plain.text.length)].map(({ from, to }) => ({ from: from + piece.from, to: to + piece.from })),
      }
    return {
      tells: refuses || helps || denial || holds,
      turns: turns || matter,
      runs: runs
        .filter(({ from, to }) => to > from)
        .map(({ from, to }) => inMessage(plain, from, to))
        .map(({ from, to }) => ({ from: from + piece.from, to: to + piece.from })),
    }
  }
  const pieces = piecesOf(text).map((piece) => ({ piece, ...keptOf(piece) }))
  const told = pieces.flatMap(({ tells, runs, piece }) => (tells && runs.length > 0 ? [piece.sentence] : []))
  const [first, last] = [told[0] ?? 0, told[told.length - 1] ?? -1]
  let quote = ""
  let at = -1
  let foreign = ""
  for (const { piece, runs } of pieces) {
    const within = piece.sentence >= first && piece.sentence <= last
    let from = piece.from
    for (const run of within ? runs : []) {
      const cut = text.slice(at < 0 ? piece.from : from, run.from)
      const between = at < 0 ? foreignWithin(foreign, cut) : text.slice(at, run.from)
      quote += greeting.test(between) ? (quote === "" ? "" : between) : "……"
      quote += text.slice(run.from, run.to)
      at = run.to
      from = run.to
    }
    if (at < 0) foreign += text.slice(piece.from, piece.to)
  }
  const closing = text.length
  if (at >= 0 && !greeting.test(text.slice(at, closing))) quote += "……"
  const rest = pieces.map(({ piece, runs }) => {
    let left = ""
    let from = piece.from
    for (const run of runs) {
      left += text.slice(from, run.from)
      from = run.to
    }
    return left + text.slice(from, piece.to)
  })
  const promises = writer.notLate ? [] : words.promises
  const refusing = new Set(pieces.flatMap(({ piece }) => (touched(piece, words.refusals) ? [piece.sentence] : [])))
  // A sentence that would say something else without what may not be shown is not quoted at all.
  const turned = pieces.some(({ piece, turns }) => turns && refusing.has(piece.sentence))
  return {
    quote: turned || refusesMore(quote, words) ? "" : trimmed(quote),
    telling: owns.length + promises.length > 0 || (!writer.outside && rest.some((one) => sensitive.test(one))),
  }
}
const foreignWithin = (before: string, here: string): string => before + here
/** The quotation alone. */
export const quoteOf = (text: string, words: OwnWords, notLate = false): string =>
  quotationOf(text, words, { notLate, outside: false }).quote
