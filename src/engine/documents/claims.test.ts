/** The literal text of documents says nothing by itself: no digits, dates, names, nor words of certainty or completeness, but for what is listed with a reason. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { claimRules, personsRules } from "../say/claim-rules.ts"

const folder = import.meta.dirname
/** Files whose text goes into documents; the literals of the one left out are Typst code. */
const engine = join(folder, "..")
const codeIn = (folder: string): readonly string[] =>
  readdirSync(join(engine, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.(test|test-d)\.ts$/.test(name))
    .map((name) => `${folder}/${name}`)
/** Rules write the sentences for what they measure: every file of theirs that can. */
const writes = (name: string): boolean => /\bsay\b[^"]*\} from "[./]*say\/say\.ts"/.test(readFileSync(join(engine, name), "utf8"))
const sources = [...codeIn("documents").filter((name) => !/\/(?:render|bundle)\/typst\.ts$/.test(name)), ...codeIn("rules").filter(writes)]

/** Chinese-bearing literals and template chunks of a source file, comments and holes of templates left out. */
const literals = (source: string): string[] => {
  const out: string[] = []
  let at = 0
  const skipTo = (end: string) => {
    at = source.indexOf(end, at)
    at = at < 0 ? source.length : at + end.length
  }
  const quoted = (quote: string) => {
    let text = ""
    for (at += 1; at < source.length && source[at] !== quote; at += 1) {
      if (source[at] === "\\") at += 1
      else if (quote === "`" && source.startsWith("${", at)) {
        out.push(text)
        text = ""
        at += 2
        code("}")
        at -= 1
        continue
      }
      text += source[at]
    }
    at += 1
    out.push(text)
  }
  const code = (until?: string) => {
    for (let depth = 0; at < source.length; ) {
      const char = source[at] as string
      if (until && char === until && depth === 0) {
        at += 1
        return
      }
      if (char === "{") depth += 1
      if (char === "}") depth -= 1
      if (source.startsWith("//", at)) skipTo("\n")
      else if (source.startsWith("/*", at)) skipTo("*/")
      else if (char === "/" && /[(,=:]\s*$/.test(source.slice(0, at))) {
        at += 1
        while (source[at] !== "/" && source[at] !== "\n") at += source[at] === "\\" ? 2 : 1
        at += 1
      } else if (char === '"' || char === "'" || char === "`") quoted(char)
      else at += 1
    }
  }
  code()
  return out.filter((text) => /[\p{Script=Han}]/u.test(text))
}
/** A debt is spoken of by standing (never.ts): of what persons write, money for silence, publicity and false authority are no words of the program's either. */
const rules = [...claimRules, ...personsRules.filter(({ what }) => ["trade", "publicity", "authority"].includes(what))]
/** What may stand all the same, and why. An entry that nothing needs any more fails. */
const allowed: readonly { readonly in: string; readonly text: string; readonly why: string }[] = [
  { in: "documents/sections/office-lines.ts", text: "公司由", why: "advice beside the paper: who supervises micro-loan companies" },
  {
    in: "",
    text: "公安机关",
    why: "the body to which the person says the report was made, or is sent with an unlicensed lender; no name of an office",
  },
  { in: "documents/", text: "贵公司", why: "how a letter calls whom it is addressed to" },
  { in: "rules/calls-burst/", text: "来电最密集的一小时内", why: "the width of the window that the rule measures" },
  { in: "rules/calls-burst/", text: "任意一小时内的来电", why: "the width of the window that the rule measures" },
  { in: "rules/", text: "最多的一天", why: "the day with the most, of which the number of days is told beside" },
  { in: "rules/number-rotation/", text: "一天里来电号码最多的", why: "what the rule counts: numbers within one day" },
  { in: "documents/sections/course.ts", text: "本人去电之后60分钟内", why: "the hour within which a call may answer the person's own" },
  { in: "rules/after-refusal/", text: "之后60分钟内", why: "the hour within which a call may answer the person's own, left out and told" },
  { in: "rules/told.ts", text: "的一条写着", why: "one of the messages just counted, quoted word for word: no count of its own" },
  { in: "rules/number-rotation/", text: "只用过一次", why: "what the rule counts: numbers with a single call" },
  { in: "documents/render/text.ts", text: "每格一小时，数字为次数，+ 为十次及以上", why: "how the printed chart is to be read" },
  { in: "documents/render/markdown.ts", text: "每格为一小时内", why: "the width of a column of the printed chart" },
  {
    in: "documents/papers/not-my-loan-declaration/",
    text: "哪个派出所",
    why: "advice beside the paper: what to note of a refusal; no name of an office",
  },
  {
    in: "documents/papers/not-my-loan-declaration/",
    text: "外呼的全部记录",
    why: "what the other side is asked to keep, not what happened",
  },
  { in: "documents/papers/case-summary/suit.ts", text: "起诉状副本", why: "what was served, as the person says: no threat" },
  { in: "documents/papers/case-summary/suit.ts", text: "起诉材料", why: "what was served, as the person says: no threat" },
  { in: "documents/papers/case-summary/suit.ts", text: "法院名义", why: "what a text says of itself: no name of a court" },
  { in: "documents/papers/case-summary/suit.ts", text: "向法院核实", why: "whom the person asked: no name of a court" },
  { in: "documents/papers/explanation-note/court.ts", text: "起诉状副本", why: "what was served, as the person says: no threat" },
  { in: "documents/papers/explanation-note/copied.ts", text: "起诉状副本", why: "what was served, by its name: no threat" },
  { in: "documents/papers/explanation-note/court.ts", text: "向法院核实", why: "whom the person asked: no name of a court" },
  {
    in: "documents/papers/carrier-request/",
    text: "约六个月",
    why: "advice beside the paper: how long carriers keep lists, no count of anything received",
  },
  {
    in: "documents/papers/carrier-request/",
    text: "公安、法院依法调取",
    why: "advice beside the paper: who may ask for it; no name of an office",
  },
  {
    in: "documents/papers/carrier-request/",
    text: "法院调取",
    why: "what is to be kept for whoever may ask for it by law; no name of an office",
  },
  { in: "documents/papers/civil-complaint/", text: "起诉", why: "the paper by its name: it is the claim itself, and no threat of one" },
  { in: "documents/papers/civil-complaint/", text: "赔偿", why: "what a court is asked for, as the sum of cited losses" },
  {
    in: "documents/papers/civil-complaint/",
    text: "法院",
    why: "advice beside the paper: where it goes; the court by its name is filled in",
  },
  {
    in: "documents/papers/civil-complaint/",
    text: "确认书",
    why: "advice beside the paper: a form that courts ask for, not what is certain",
  },
  { in: "documents/papers/defence-statement/", text: "起诉", why: "the suit that is answered, by its name: no threat of one" },
  {
    in: "documents/papers/defence-statement/",
    text: "法院",
    why: "advice beside the paper: whom to tell; the court by its name is filled in",
  },
  { in: "documents/papers/injunction-application/", text: "起诉", why: "advice beside the paper: the complaint that it goes along with" },
  { in: "documents/papers/injunction-application/", text: "法院", why: "advice beside the paper: who decides" },
  { in: "documents/papers/production-application/", text: "起诉", why: "advice beside the paper: the complaint that it goes along with" },
  { in: "documents/papers/production-application/", text: "法院", why: "advice beside the paper: whose notice gives the term" },
  { in: "documents/papers/no-debt-confirmation-request/", text: "书面确认", why: "what the other side is asked for, not what is certain" },
  {
    in: "documents/papers/telecom-complaint/",
    text: "12321网络不良与垃圾信息举报受理中心",
    why: "the public name of the body that takes such reports, number included",
  },
  { in: "documents/sections/basis.ts", text: "司法解释", why: "a kind of instrument, by which provisions are put in order" },
  {
    in: "documents/papers/civil-complaint/",
    text: "鉴定",
    why: "advice beside the paper: what proof a claim for the mind would need",
  },
  {
    in: "documents/sections/jurisdiction.ts",
    text: "人民法院",
    why: "which courts may take a suit, as the rule cited beside it has them: no name of one",
  },
  { in: "documents/sections/reasons.ts", text: "同一条还要求", why: "the same clause of a standard, named just before" },
  { in: "documents/papers/civil-complaint/", text: "公开发布", why: "what the other side published, to be taken away: no threat" },
  { in: "documents/papers/evidence-list/", text: "SHA-256", why: "the name of the digest" },
]

const pieces = sources.flatMap((name) => literals(readFileSync(join(engine, name), "utf8")).map((text) => ({ name, text })))
const bare = (name: string, text: string, skipped?: string): string =>
  allowed
    .filter((entry) => entry.text !== skipped && name.startsWith(entry.in))
    .reduce((left, entry) => left.replaceAll(entry.text, ""), text)

describe("claims", () => {
  it("finds the literals it is meant to look at", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code as data
    const source = "const a = say`共${x ? `有${y}次` : \"无\"}条。` // 全部\n/* 从未 */ const b = '一直'"
    const held = ["共", "有", "次", "无", "条。", "一直"]
    expect(literals(source).sort()).toEqual(held.sort())
    expect(pieces.length).toBeGreaterThan(100)
    expect(sources.filter((name) => /^rules\/[^/]+\/paper\.ts$/.test(name)).length).toBeGreaterThan(6)
  })
  it("no literal holds a fact or claims more than evidence can show", () => {
    const wrong = pieces.flatMap(({ name, text }) =>
      rules.filter((rule) => rule.pattern.test(bare(name, text))).map((rule) => `${name}: ${rule.what}: ${text}`),
    )
    expect(wrong).toEqual([])
  })
  it.each([
    ["digit", "共3次"],
    ["date or number in words", "三十次"],
    ["certainty", "必然违法"],
    ["completeness", "从未借款"],
    ["prediction or threat", "否则起诉"],
    ["name of a body", "平川银行"],
    ["trade", "付清封口费就撤诉"],
    ["publicity", "发到网上让大家看"],
    ["authority", "已经公证"],
  ])("the rule on %s catches what it is for, and not plain words", (what, text) => {
    const caught = (words: string) => rules.filter((rule) => rule.pattern.test(words)).map((rule) => rule.what)
    expect(caught(text)).toContain(what)
    expect(caught("请停止来电，并书面答复。")).toEqual([])
  })
  it("every allowed text is still needed", () => {
    const stale = allowed.filter(
      (entry) =>
        !pieces.some(
          ({ name, text }) =>
            name.startsWith(entry.in) && text.includes(entry.text) && rules.some((rule) => rule.pattern.test(bare(name, text, entry.text))),
        ),
    )
    expect(stale.map((entry) => entry.text)).toEqual([])
  })
})
