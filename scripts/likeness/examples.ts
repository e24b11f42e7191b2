/** What likeness learns from: lines of our own, ways of saying put together, and, where they are at hand, the labelled lines and everyday messages beside the repository. */
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type MessageFlag, type MessageLabel, messageLabels } from "../../src/engine/messages/reading.ts"
import { ownLines } from "../../tests/messages/lines.ts"
import { drawFrom, sayOnce, type Way, waysIn } from "./phrases.ts"

/** A text with what it is. Of labels that are `unsure` nothing is known. */
export interface Example {
  readonly text: string
  readonly flag: MessageFlag
  readonly labels: readonly MessageLabel[]
  readonly unsure: readonly MessageLabel[]
  readonly weight: number
  /** Lines of one group are alike, and are left out together. */
  readonly group: string
  /** Written or found by others than wrote the rules: what rules and likeness say of it is weighed, each time with likeness that never saw it. */
  readonly fresh?: boolean
}
const root = join(import.meta.dirname, "../..")
const beside = join(root, "../shared")
const base: readonly MessageLabel[] = ["overdue_claim", "reminder", "normal_reminder", "marketing"]
const own: readonly Example[] = ownLines.map(({ text, flag, labels, file }) => ({
  text,
  flag,
  labels,
  unsure: labels.includes("unrelated") ? [] : base.filter((label) => !labels.includes(label)),
  weight: 1,
  group: `own ${file.replace(/\.tsv$/, "").replace(/^(slots|wider|more)-.*/, "$1")}`,
}))
/** Sentences of this program and of the law it carries speak of such messages and are none: they teach that the words alone prove nothing. */
const proses: readonly Example[] = [
  ...new Set(
    globSync(["README.zh-CN.md", "src/locales/**/*.ts", "law/**/*.{json,md}", "docs/**/*.md"], { cwd: root }).flatMap((file) =>
      (readFileSync(join(root, file), "utf8").match(/[\u4e00-\u9fff][\u4e00-\u9fff，、；：0-9]{9,58}[。！？]/g) ?? []).slice(0, 400),
    ),
  ),
]
  .sort()
  .filter((_, at) => at % 3 === 0)
  .slice(0, 1200)
  .map((text) => ({ text, flag: "none", labels: [], unsure: messageLabels, weight: 0.4, group: "prose" }))

const claims = [
  "{您|你}{的|在我司的|在我们平台的|}{借款|贷款|分期|网贷|信用卡|车贷|租金}{已经|已|}{逾期|拖欠|超期}{<num>元|{3|12|28|45}天|两个月|多期|很久了|，多次沟通无果|}",
  "{欠|拖欠|借}{我们|我司|平台|公司}{的|}<num>{元|块|}{到现在|拖到今天|一直|}{不还|未还|没还|分文未还}",
  "{钱|欠款|这笔账|本金利息}{一直|}{拖着不还|到现在没还|分文未还|未结清}",
]
const asks = [
  "{今天|今晚|明天|下午}{五点|六点|12点|下班|}前{还清|打款|结清|处理|把钱转过来|还款}",
  "{赶紧|尽快|马上|立即|速}{还款|还钱|处理欠款|结清|打钱|回电}",
  "{限|给}{你|您}{半小时|两小时|一天|最后一次机会}",
]
const pick = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)] as T
const speaksOfDebt = /欠|逾期|不还|还钱|没还|债|未还|还不/
const harms = ["violation", "scam"]

const plainWays = waysIn("plain.txt")
const plainPart = (heading: string, draw: () => number): string =>
  sayOnce(
    pick(
      plainWays.filter((way) => way.heading[0] === heading),
      draw(),
    ).words,
    draw,
  )
/** One way of saying, in company: who signs, what is claimed, what is asked, and sometimes another of its kind. */
const inCompany = ({ heading, words }: Way, at: number, all: readonly Way[], draw: () => number): Example => {
  const harmful = messageLabels.includes(heading[0] as MessageLabel)
  const labels = new Set((harmful ? heading : heading.slice(1)) as MessageLabel[])
  const flag = harmful ? (labels.has("scam_request") ? "scam" : "violation") : (heading[0] as MessageFlag)
  const parts = [sayOnce(words, draw)]
  const plain = flag !== "scam" && !labels.has("pre_due_pressure")
  const presses = harmful && plain
  const may = (share: number): boolean => draw() < share
  if (presses && may(0.12)) {
    const other = pick(all, draw())
    if (messageLabels.includes(other.heading[0] as MessageLabel) && !/scam|pre_due/.test(other.heading[0] as string)) {
      for (const label of other.heading) labels.add(label as MessageLabel)
      parts.push(sayOnce(other.words, draw))
    }
  }
  const third = labels.has("third_party_contact")
  if (((presses && !third) || (flag === "borderline" && labels.has("overdue_claim"))) && may(0.3)) {
    labels.add("overdue_claim")
    parts.unshift(may(0.5) ? sayOnce(pick(claims, draw()), draw) : plainPart("claim", draw))
  }
  if (presses && may(0.25)) parts.push(sayOnce(pick(asks, draw()), draw))
  else if (harmful && may(0.25)) parts.push(plainPart(may(0.6) ? "ask" : "close", draw))
  if (harmful && may(0.08)) parts.push(plainPart("close", draw))
  if (presses && !third && may(0.18)) parts.unshift(plainPart("whom", draw))
  const said = parts.join(pick(["，", "，", "。", "！"], draw()))
  const joined = /[。！？～]$/.test(said) ? said : said + pick(["", "。", "！"], draw())
  const text = (presses || labels.has("pre_due_pressure")) && may(0.15) ? `【${sayOnce("<brand>", draw)}】${joined}` : joined
  const unsure: MessageLabel[] = harmful && !labels.has("overdue_claim") && speaksOfDebt.test(text) ? ["overdue_claim"] : []
  return { text, flag, labels: [...labels], unsure, weight: 0.3, group: `way ${at % 10}` }
}
const ways = ["harm.txt", "harm-menace.txt", "harm-tricks.txt", "harm-turns.txt", "lawful.txt", "everyday.txt", "near.txt"]
const composed = (): readonly Example[] => {
  const all = ways.flatMap(waysIn)
  const draw = drawFrom(20261129)
  return all.flatMap((way, at) => {
    const times = Math.min(40, 10 + 2 * (way.words.match(/\{/g) ?? []).length)
    return Array.from({ length: times }, () => inCompany(way, at, all, draw))
  })
}
/** Plain claims and reminders of every length: who signs, whom it calls, what it claims and asks. */
const plain = (): readonly Example[] => {
  const draw = drawFrom(20261130)
  const one = (heading: string): string => plainPart(heading, draw)
  const may = (share: number): boolean => draw() < share
  const draft = (): Example => {
    const [notice, late] = [may(0.3), may(0.6)]
    const [claims, asks] = notice ? [false, false] : may(0.25) ? [true, false] : [may(0.75), true]
    const polite = may(0.25)
    const said = [
      ...(may(notice ? 0.1 : 0.4) ? [one("whom")] : []),
      ...(notice ? [one("notice")] : []),
      ...(claims ? [one(late ? "claim" : "due")] : []),
      ...(asks ? [one("ask")] : []),
      ...(polite ? [one("close")] : []),
    ].join(pick(["，", "，", "。", "："], draw()))
    const ended = said + pick(["", "。", "！"], draw())
    const text = may(notice ? 0.3 : 0.5)
      ? `【${sayOnce("<brand>", draw)}】${ended}`
      : may(0.1)
        ? `${ended}【${sayOnce("<brand>", draw)}】`
        : ended
    const ground: readonly MessageLabel[] = claims ? [late ? "overdue_claim" : "reminder"] : []
    const unsure =
      notice || !claims ? base.concat("unrelated") : ["normal_reminder" as const, ...(late ? [] : ["pre_due_pressure" as const])]
    return { text, flag: "none", labels: ground, unsure, weight: 1, group: "plain" }
  }
  return Array.from({ length: 4000 }, draft)
}
const labelled = (): readonly Example[] => {
  const file = join(beside, "messages/dev.jsonl")
  if (!existsSync(file)) return []
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { text, flag, labels, source_key: source } = JSON.parse(line)
      return { text, flag, labels, unsure: [], weight: 2, group: `source ${source}`, fresh: true }
    })
}
/** Lines once written to look at with fresh eyes, and learnt from since. */
const said = (): readonly Example[] =>
  readFileSync(join(import.meta.dirname, "said.tsv"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [flag, labels = "", text = ""] = line.split("\t")
      return { text, flag: flag as MessageFlag, labels: labels.split(",") as MessageLabel[], unsure: [], weight: 1.5, group: "said" }
    })
/** Lines written one by one, each unlike the others, by several hands that knew the labels and not the rules. */
const written = (): readonly Example[] =>
  globSync("written-*.tsv", { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, file), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line): Example => {
          const [flag, labels = "", text = ""] = line.split("\t")
          const group = file.replace(".tsv", "").replace("-", " ")
          return { text, flag: flag as MessageFlag, labels: labels.split(",") as MessageLabel[], unsure: [], weight: 3, group, fresh: true }
        }),
    )
/** What the persons of the situations send themselves: never a harm done to them. */
const sent = (): readonly Example[] =>
  globSync("cases/**/*.md", { cwd: root })
    .sort()
    .flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(/^- (?:短信|微信)\S* \S+ \S+ 发 \S+ (.+)$/gm)])
    .map(([, text = ""]) => ({ text, flag: "none", labels: ["unrelated"], unsure: [], weight: 1, group: "sent" }))
const everyday = (): readonly Example[] => {
  const rows = (file: string): string[] => {
    const path = join(beside, "samples", file)
    return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : []
  }
  const of = (texts: readonly string[], flag: MessageFlag, labels: readonly MessageLabel[], unsure: readonly MessageLabel[]): Example[] =>
    texts.filter((text) => text.length > 3).map((text) => ({ text, flag, labels, unsure, weight: 0.5, group: "samples" }))
  const sms = rows("sms-spam-zh/wdingao_data_set.odd.txt")
  return [
    ...of(
      sms.flatMap((row) => (row.startsWith("0\t") ? [row.slice(2)] : [])),
      "none",
      ["unrelated"],
      [],
    ),
    ...of(
      sms.flatMap((row) => (row.startsWith("1\t") ? [row.slice(2)] : [])),
      "none",
      ["marketing"],
      [],
    ),
    ...of(rows("sms-spam-zh/FBS_AD_Loan.txt"), "none", ["marketing"], []),
    ...of(rows("sms-spam-zh/FBS_AD_Other.txt"), "none", ["marketing"], []),
    ...of(rows("sms-spam-zh/FBS_FR_Financial.txt"), "scam", ["scam_request"], ["overdue_claim", "false_amount", "impersonation_official"]),
    ...of(
      rows("abuse-zh/COLD_dev.csv").flatMap((row) => {
        const parts = row.split(",")
        return parts[3] === "0" ? [parts.slice(4).join(",")] : []
      }),
      "none",
      ["unrelated"],
      [],
    ),
  ]
}
/** Every example; harmful ones are those flagged so. */
export const examples = (): readonly Example[] => [
  ...own,
  ...proses,
  ...composed(),
  ...plain(),
  ...said(),
  ...written(),
  ...sent(),
  ...labelled(),
  ...everyday(),
]
export const isHarm = (flag: MessageFlag): boolean => harms.includes(flag)
