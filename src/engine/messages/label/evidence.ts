/** Everything a text shows, sign by sign: lexicons and rules put to work, once for a text. */
import { abuseLexicon } from "./lexicon/abuse.ts"
import { debtLexicon } from "./lexicon/debt.ts"

import { hidingLexicon } from "./lexicon/hiding.ts"
import { lifeLexicon } from "./lexicon/life.ts"
import { officialLexicon } from "./lexicon/official.ts"
import { ownLexicon } from "./lexicon/own.ts"
import { peopleLexicon } from "./lexicon/people.ts"
import { scamLexicon } from "./lexicon/scam.ts"
import { slotsOfMenace } from "./lexicon/slots-menace.ts"
import { slotsOfOffice } from "./lexicon/slots-office.ts"
import { slotsOfPeople } from "./lexicon/slots-people.ts"
import { violenceLexicon } from "./lexicon/violence.ts"
import type { FoldedText } from "./normalise.ts"
import { growTree, type SenseHit, scanSenses, type WordTree } from "./scan.ts"
import { type SchemaTable, schemaSigns, schemaTable } from "./schema.ts"
import { type SeenSign, type SignTable, signsIn, signTable } from "./sequence.ts"
import { showsOthers } from "./shows-others.ts"
import { abuseSigns } from "./signs/abuse.ts"
import { officialSigns } from "./signs/official.ts"
import { pressureSigns } from "./signs/pressure.ts"
import { scamSigns } from "./signs/scam.ts"
import { joinedSlots, schemas } from "./signs/schemas.ts"
import { thirdSigns } from "./signs/third.ts"
import { toneSigns } from "./signs/tone.ts"

/** What a text shows. */
export interface TextEvidence {
  readonly folded: FoldedText
  /** Senses that occur, with how often. */
  readonly senses: ReadonlyMap<string, number>
  /** Signs by name, in order of the text. */
  readonly signs: ReadonlyMap<string, readonly SeenSign[]>
}
const lexicons = [
  debtLexicon,
  officialLexicon,
  peopleLexicon,
  violenceLexicon,
  abuseLexicon,
  scamLexicon,
  lifeLexicon,
  ownLexicon,
  slotsOfPeople,
  slotsOfMenace,
  slotsOfOffice,
] as const
/** Senses that are seen by their form and not by words. */
const forms: Readonly<Record<string, RegExp>> = {
  mobile: /(?<![\d*])(?:1[3-9]\d{9}|1\d{2}[ -]\d{4}[ -]\d{4}|\*?1\*{8,10})(?![\d*])|\[电话\]/g,
  repeatedAsk:
    /第(?:[4-9]|\d{2}|[四五六七八九十几n无])[几十数]{0,2}[次遍回条][^，。]{0,3}(?:提醒|通知|联系|催|打|告诉|发)|[打拨][了过]?[你您]?[了过]?(?:[4-9]|\d{2,3}|[四五六七八九十几无百]{1,3})[几多来数]?[个次通遍]|(?:每天|一天|天天)[^，。]{0,3}(?:打|催|提醒|问)[你您]?(?:\d+|[三五六八十几好无]{1,2})[几多数]?[次遍个]/g,
  notDue:
    /(?:还有|还剩|还差|要还)(?:\d{1,2}|[一二两三四五六七八九十几])个?(?:天|日|工作日|星期|周)[^。]{0,3}(?:到期(?![末中刊])|还款|账单|才|我知道)|(?:\d{1,2}|[一二两三四五六七八九十几])(?:天|日|个工作日)(?:后|之后|以后)[^，。]{0,4}(?:到期|还款日|才)|距离?(?:还款日?|到期日?)[^，。]{0,3}(?:\d{1,2}|[一二两三四五六七八九十几])[天日]|(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[号日]才(?:到期|是|还)/g,
  grows:
    /(?:明天|后天|下周|明儿|过了今[天晚]|(?:拖|晚|多|过|逾期)一[天日]|[一三]天后|一周后)[^。！，,到应]{0,5}?(?:是|变|涨|滚|还|按|加|不止)[到成给]?(?:\d{3,6}|[一二两三四五六七八九几]千|[一二两三四五六七八九十]万|双倍|[两三几]倍|翻)/g,
  due: /将[于在][^，。]{1,8}(?:扣款|扣收|划扣|到期)/g,
  amount: /\d[\d,.]{0,12}万?元|¥ ?\d|\d+块/g,
  /** A door that can be gone to: 3栋502, 8号楼2单元1101. */
  address:
    /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:栋|幢|号楼|座|单元|弄)[^，。！？]{0,8}?(?:\d{2,4}|[一二三四五六七八九零〇]{3,4})|(?:路|街|巷|村|组|小区|花园|苑)(?:\d{1,4}|[一二三四五六七八九十]{1,3})(?:号|栋|幢|组)/g,
  /** Comes round, as those say who will not say what for: 今晚有人去坐坐. */
  someNight: /今晚|今夜|今天|晚上|半夜|夜里|凌晨|天黑|明晚|明天|明早|后天|这两天|过两天|改天|回头|待会|等会|周末/g,
  comesRound:
    /坐坐|坐一坐|看看[你您]|看看他们|看看老人|看看孩子|看望|会会|拜访|登门|敲门|敲敲门|拍门|串门|做客|喝喝?茶|转转|走一趟|走走|走动|认认门|认个门|找[你您]|陪[你您]|陪陪|问候|聊聊|聊一聊|谈谈|谈一谈|见见|见个面|等[你您]|守着|蹲|照顾照顾|关照/g,
  sendsMen: /有人|几个人|兄弟|弟兄|派人|带人|叫人|让人|哥几个|哥们|的人(?=[去来过到会上在])|朋友们?(?=[去来过到会上想])/g,
  /** One who says what house they are of and what they come for. */
  namedStaff:
    /工作人员|核实|走访|外访员|客户经理|预约|送达|快递|外卖|包裹|维修|检修|物业|抄表|安装|师傅|送货|家访|聚餐|吃饭|看房|房东|租|志愿|社区|饺子|方便吗/g,
  /** What will be shown to whom if nothing is paid, in so many words: 再躲，我就把你的单子发给你们公司的人看看. */
  showsOthers,
  caseNumber: /[(（[〔]20\d\d[)）\]〕][^\d\s]{1,12}\d{0,5}[^\d\s]{1,8}\d{1,9}号/g,
}
let grown: { readonly tree: WordTree; readonly table: SignTable; readonly joined: SignTable; readonly sums: SchemaTable } | undefined
/** Lexicons and rules are made ready at the first text, not when the program starts. */
const ready = () => {
  if (grown) return grown
  const known = new Set([...lexicons, hidingLexicon].flatMap((lexicon) => Object.keys(lexicon)).concat(Object.keys(forms)))
  const isSense = (name: string): boolean => known.has(name) || name in joinedSlots
  const table = signTable([toneSigns, pressureSigns, abuseSigns, officialSigns, thirdSigns, scamSigns], isSense)
  grown = {
    tree: growTree(lexicons, hidingLexicon),
    table,
    joined: signTable([joinedSlots], isSense),
    sums: schemaTable([schemas], isSense),
  }
  return grown
}
const formHits = (text: string, hits: readonly SenseHit[]): SenseHit[] =>
  Object.entries(forms).flatMap(([sense, form]) => {
    let [at, sentence] = [0, 0]
    return [...text.matchAll(form)].map((match) => {
      for (; at < hits.length && (hits[at] as SenseHit).from <= match.index; at++) sentence = (hits[at] as SenseHit).sentence
      return { sense, from: match.index, to: match.index + match[0].length, sentence }
    })
  })
export const evidenceIn = (folded: FoldedText): TextEvidence => {
  const { tree, table, joined, sums } = ready()
  const words = scanSenses(folded.text, tree)
  const formed = formHits(folded.text, words)
  const hits = formed.length === 0 ? words : [...words, ...formed].sort((a, b) => a.from - b.from)
  const senses = new Map<string, number>()
  for (const { sense } of hits) senses.set(sense, (senses.get(sense) ?? 0) + 1)
  // Joined slots count as words for schemas, and for nothing else.
  const slots = signsIn(hits, joined).map(({ sign, from, to }): SenseHit => ({ sense: sign, from, to, sentence: 0 }))
  const all = slots.length === 0 ? hits : [...hits, ...slots].sort((a, b) => a.from - b.from)
  const there = new Map([...senses, ...slots.map(({ sense }): [string, number] => [sense, 1])])
  const signs = new Map<string, SeenSign[]>()
  for (const seen of [...signsIn(hits, table), ...schemaSigns(all, there, sums)]) {
    const held = signs.get(seen.sign)
    if (held) held.push(seen)
    else signs.set(seen.sign, [seen])
  }
  return { folded, senses: there, signs }
}
