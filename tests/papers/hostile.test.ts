/** Five hundred hostile strings through every field of a case: nothing that goes out holds a remote reference, a live formula or a script. */
import { describe, expect, it } from "vitest"
import { fileKeyOf } from "../../src/engine/case/file-key.ts"
import { questions } from "../../src/engine/case/questions/index.ts"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { shown } from "../../src/engine/case/template.ts"
import type { Day, Instant } from "../../src/engine/case/time.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { drafts } from "../../src/engine/documents/index.ts"
import { openEngine } from "../../src/engine/engine.ts"
import { verifyZip } from "../../src/engine/verbs/verify.ts"
import type { DocumentFormat } from "../../src/engine/views/documents.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { lawFiles } from "../golden/given.ts"
import { full } from "../needs.ts"
import { gatherAll } from "../record/fixture.ts"
import { materialsOf } from "../situations/materials.ts"
import { parseSituation } from "../situations/parse.ts"
import { wrongIn } from "./harmless.ts"
import { hostileCount, hostileStrings } from "./hostile-strings.ts"

const day = "2026-06-02" as Day
const law = lawFiles()
const printer = nodePrinter()
const lender = "云杉消费金融"
/** Text fields of the person's: every question that takes free words. */
const textKeys = questions
  .filter(({ type, key }) => type === "text" && !/^(?:file|proposal|readback|safety)\b/.test(key))
  .map(({ key }) => key.replace(".N.", ".1."))
/** Answers that open the way to the papers. */
const open = {
  "claim.1.debtor": "self",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.due": ["2026-06-20"],
  "claim.1.paid": ["2026-05-19"],
  "claim.1.numbers": ["16130457712", "16130457713"],
  "claim.1.refused-scope": "calls",
  "called-unit": "no",
  phone: ["15412036671"],
  "plaintiff.sex": "female",
  "plaintiff.born": "1994-03-02",
  "claim.1.post-seen": "2026-05-14",
  "claim.1.post-what": "private",
  "claim.1.post-shot": "yes",
  "attorney.capacity": "relative",
  "attorney.scope": "special",
  "witness.consents": "yes",
  "claim.1.in-credit-report": "yes",
} as const
const roles = [
  { role: "borrower-current" },
  { role: "stranger", "claim.1.debtor": "other" },
  {
    role: "misuse-victim",
    "claim.1.debtor": "nobody",
    "claim.1.applied": "no",
    "claim.1.signed": "no",
    "claim.1.payout-own-account": "no",
  },
  { role: "borrower-overdue" },
  { role: "contact", "claim.1.debtor": "other" },
  { role: "borrower-settled", "claim.1.settled": "2026-04-01" },
] as const
/** What an XML file can hold at all. */
const inXml = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n]|\p{Cs}|[\u2028\u2029\ufffe\uffff]/gu, "")
    .replace(/\n/g, " ")
    .slice(0, 600)
const materials = (words: (n: number) => string) =>
  materialsOf(
    parseSituation(
      [
        "# 情形",
        `日期：${day}`,
        "## 材料",
        ...["2026-05-11", "2026-05-12", "2026-05-13"].flatMap((on) => [
          `- 来电×6 ${on} 08:00 每2小时 16130457712 30秒`,
          `- 来电×2 ${on} 22:40 每10分钟 16130457713 20秒`,
          `- 短信 ${on} 09:00 收 16130457713 【${lender}】请提前还款，不然每天都会有人给您打电话。 ${words(0)}`,
          `- 短信 ${on} 10:00 收 16130457712 再不处理就找人上门收拾你，让你全家不得安宁 ${words(1)}`,
        ]),
        `- 短信 2026-05-12 12:00 发 16130457712 请不要再给我打电话，有事发短信 ${words(2)}`,
        "## 回答",
        "- role = stranger",
        "## 应当",
        "- 没有拒绝",
      ].join("\n"),
    ),
  )

interface Tried {
  readonly written: ReadonlySet<string>
  readonly accepted: ReadonlySet<string>
  readonly wrong: readonly string[]
}
/** A case with another string in each field, `n` the first of them: drafted in every form, packed for each recipient, bound, issued in the person's words, and verified. */
const tried = async (n: number, whole: boolean): Promise<Tried> => {
  const formats: DocumentFormat[] = whole
    ? ["docx", "pdf", "md", "html", "txt"]
    : n % 5 === 0
      ? ["docx", "md", "html", "txt"]
      : ["md", "html", "txt"]
  let next = n
  const one = (): string => hostileStrings[next++ % hostileStrings.length] as string
  const engine = openEngine(
    await memoryHost({
      clock: { now: () => `${day}T09:00:00+08:00` as Instant, today: () => day },
      law: { files: async () => law },
      printer,
    }),
  )
  const wrong: string[] = []
  const look = (where: string, name: string, bytes: Uint8Array, given = false): void => {
    const found = given ? [] : wrongIn(name, bytes)
    if (found === undefined) wrong.push(`${where} ${name}: a form that nobody looked at`)
    else wrong.push(...found.map((what) => `${n} ${where} ${name}: ${what}`))
  }
  const id = "hostile"
  await engine.init(id, { title: one() })
  const [first, second, third] = [inXml(one()), inXml(one()), inXml(one())]
  const files = [
    ...materials((i) => [first, second, third][i] as string),
    { name: `${one()}.m4a`, bytes: Uint8Array.of(1, 2, 3) },
    { name: one(), bytes: new TextEncoder().encode(one()) },
    { name: `${one().slice(0, 80)}.png`, bytes: Uint8Array.of(137, 80, 78, 71) },
  ]
  const added = await engine.add(
    id,
    (async function* () {
      for (const { name, bytes } of files)
        yield {
          name,
          size: bytes.length,
          open: async function* () {
            yield bytes
          },
        }
    })(),
  )
  const recording = added.items.find(({ name }) => name.endsWith(".m4a"))
  const told = Object.fromEntries(textKeys.map((key) => [key, one()]))
  const answers: Record<string, string | readonly string[]> = {
    ...told,
    ...open,
    ...roles[Math.floor(n / 7) % roles.length],
    // The short name is what the side signs with: what is attached to it is the attack.
    "claim.1.lender": lender,
    ...(recording ? { [fileKeyOf(recording.id, "words")]: `00:03 对方：${one()}\n00:09 本人：${one()}` } : {}),
  }
  const stated = await engine.state(id, answers)
  const accepted = new Set(stated.items.filter(({ issues }) => issues.length === 0).map(({ key }) => key))
  const written = new Set<string>()
  for (const { id: doc } of drafts)
    for (const made of (await engine.draft(id, { doc, formats, day })).documents)
      for (const file of made.files) {
        written.add(doc)
        look("draft", file.name, file.bytes)
      }
  if (!whole) return { written, accepted, wrong }
  // In the person's own words, where they are taken.
  for (const doc of ["stop-notice", "regulator-complaint", "regulator-report"]) {
    if (!written.has(doc)) continue
    const units = await engine.show(id, "readback", { day, for: doc })
    await engine.confirm(
      id,
      units.map((unit) => unit.id),
      { day },
    )
    const edits = Object.fromEntries(units.slice(0, 2).map((unit) => [unit.id, { text: one() }]))
    const frozen = await engine.issue(id, { doc, day, edits })
    if (frozen.item === null) await engine.issue(id, { doc, day })
  }
  for (const doc of [...written].filter((_, i) => full || i % 4 === 0)) {
    const bag = await engine.pack(id, { for: doc, day }).catch((error: { code?: string }) => {
      if (error.code !== "nothing-to-pack" && error.code !== "bad-argument") throw error
      return undefined
    })
    if (!bag) continue
    const zip = await gatherAll(bag.stream)
    const access = { size: zip.length, range: async (from: number, to: number) => zip.slice(from, to) }
    const tree = await zipTree(access, nodeHasher)
    for await (const { path } of tree.list()) {
      if (/(?:^|\/)\.\.?(?:\/|$)|^[/\\]|[\\:*?"<>|]|[^\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u.test(path))
        wrong.push(`${n} path ${JSON.stringify(path)}`)
      const bytes = await gatherBytes(tree.open(path))
      // The person's evidence goes as it is, an extract word for word, and the record as its digests want it.
      const given = path.startsWith("data/exhibits/") || path.startsWith("data/record/")
      look(`bag ${doc}`, /\.\w+$/.test(path) ? path : `${path}.txt`, bytes, given || /\/?manifest|\.(?:jsonl|json|html)$/.test(path))
      if (path === "bag-info.txt" && utf8Lines(bytes).some((line) => !/^[A-Z][\w-]+: \S|^\s/.test(line))) wrong.push(`${n} bag-info`)
    }
    const report = await verifyZip(access, nodeHasher, { called: bag.name, sum: { name: `${bag.name}.sha256`, beside: undefined } })
    if (!report.ok) wrong.push(`${n} ${doc} does not verify: ${JSON.stringify(report.broken.slice(0, 2))}`)
    for (const { what } of [...report.broken, ...report.notes]) look("verify", "said.txt", new TextEncoder().encode(shown(what)))
  }
  return { written, accepted, wrong }
}
const utf8Lines = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split("\n").slice(0, -1)

describe("hostile strings", () => {
  it("are five hundred, each another one", () => expect(new Set(hostileStrings).size).toBe(hostileCount))
  it("what is looked for is found where it is", () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const caught = (name: string, text: string) => (wrongIn(name, bytes(text)) ?? []).length > 0
    expect(caught("a.html", "<p><script>1</script></p>")).toBe(true)
    expect(caught("a.html", '<p onclick="x">')).toBe(true)
    expect(caught("a.html", '<svg><text href="http://x"/></svg>')).toBe(true)
    expect(caught("a.html", "<style>p{background:url(http://x)}</style>")).toBe(true)
    expect(caught("a.html", "<p>&lt;script&gt;</p>")).toBe(false)
    expect(caught("a.md", "[x](http://evil.example)")).toBe(true)
    expect(caught("a.md", "\\[x\\]\\(http\\://evil\\.example\\)")).toBe(false)
    expect(caught("a.txt", "a\u202eb")).toBe(true)
    expect(caught("a.tsv", "a\tb\n=1+1\tc\n")).toBe(true)
    expect(caught("a.tsv", "a\tb\n'=1+1\tc\n")).toBe(false)
    expect(caught("a.pdf", "%PDF-1.7\n1 0 obj << /S /URI /URI (http://x) >> endobj")).toBe(true)
    expect(caught("a.pdf", "%PDF-1.7\n1 0 obj << /Title (/URI) >> endobj")).toBe(false)
    expect(wrongIn("a.bin", bytes("x"))).toBeUndefined()
  })
  it("go out as text, through every field", async () => {
    const fields = textKeys.length + 10
    const starts = Array.from({ length: full ? hostileCount : 1 }, (_, i) => i)
    const [written, accepted, wrong] = [new Set<string>(), new Set<string>(), [] as string[]]
    for (const start of starts) {
      // Printed, issued, packed and verified at every twenty-fifth: each string was in some field of one of them.
      const one = await tried(start, start % 25 === 0)
      for (const doc of one.written) written.add(doc)
      for (const key of one.accepted) accepted.add(key)
      wrong.push(...one.wrong)
    }
    expect([...new Set(wrong)].slice(0, 40).join("\n")).toBe("")
    expect(fields).toBeGreaterThan(50)
    expect(textKeys.filter((key) => !accepted.has(key))).toEqual([])
    expect([...written].length).toBeGreaterThan(full ? 20 : 10)
  }, 1_800_000)
})
