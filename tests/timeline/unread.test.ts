/** What counts as unread, item by item: safe by default, and never what was read, withdrawn or opened later. */

import { describe, expect, it } from "vitest"
import type { Extraction } from "../../src/engine/case/batch.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import type { Issue, IssueCode } from "../../src/engine/case/issue.ts"
import type { EvidenceItem } from "../../src/engine/case/item.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { readFacts } from "../../src/engine/timeline/facts.ts"
import { isUnread, unreadOf } from "../../src/engine/timeline/unread.ts"
import { unreadHow, unreadSentence } from "../../src/engine/timeline/unread-words.ts"
import { thresholds } from "../law/thresholds.ts"

const { timeline } = build([], readFacts([]), thresholds)
const idOf = (n: number): ItemId => `sha256:${String(n).padStart(64, "0")}`
const item = (n: number, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: idOf(n),
  name: `${n}.csv`,
  size: 1,
  kind: "电子数据",
  origin: { how: "file" },
  receivedAt: "2026-07-01T09:00:00+08:00",
  seq: n,
  withdrawn: false,
  erased: false,
  issues: [],
  ...more,
})
const read = (more: Partial<Extraction> = {}): Extraction => ({
  importer: "call-table",
  version: 1,
  events: [],
  statements: [],
  read: 3,
  kept: 3,
  refused: [],
  issues: [],
  coverage: [],
  ...more,
})
const nothing = { importer: "none", read: 0, kept: 0 } as const
const issue = (code: string, params: Issue["params"] = {}, row?: number): Issue => ({
  code: code as IssueCode,
  params,
  ...(row === undefined ? {} : { row }),
})
const unread = (items: readonly EvidenceItem[], ...extractions: readonly (Extraction | undefined)[]) =>
  unreadOf(
    items,
    new Map(items.flatMap((one, i) => (extractions[i] ? [[one.id, extractions[i]] as const] : []))),
    timeline,
    "2026-07-01" as Day,
  )
const kinds = (...given: Parameters<typeof unread>) => unread(...given).parts.map(({ kind, rows, code }) => [kind, rows, code])

describe("an item counts as unread", () => {
  it.each<readonly [what: string, item: EvidenceItem, extraction: Extraction | undefined, expected: readonly (readonly unknown[])[]]>([
    ["of which there is no extraction", item(1), undefined, [["file", null, null]]],
    ["of which its reader says nothing at all", item(1), read({ read: 0, kept: 0 }), [["file", null, null]]],
    ["of no importer and no word", item(1), read(nothing), [["file", null, null]]],
    ["with a code made tomorrow", item(1), read({ ...nothing, issues: [issue("made-tomorrow")] }), [["file", null, "made-tomorrow"]]],
    ["read, with a code made tomorrow", item(1), read({ issues: [issue("made-tomorrow")] }), [["part", null, "made-tomorrow"]]],
    ["whose reader gave up", item(1), read({ ...nothing, issues: [issue("reader-gave-up")] }), [["file", null, "reader-gave-up"]]],
    ["whose reader broke in the middle", item(1), read({ issues: [issue("crashed-reader")] }), [["part", null, "crashed-reader"]]],
    [
      "whose original was altered",
      item(1),
      read({ ...nothing, issues: [issue("original-altered")] }),
      [["file", null, "original-altered"]],
    ],
    ["whose original is gone", item(1), read({ ...nothing, issues: [issue("original-missing")] }), [["file", null, "original-missing"]]],
    ["too large", item(1, { issues: [issue("too-large")] }), read({ ...nothing, importer: "archive" }), [["file", null, "too-large"]]],
    ["with a sheet that was skipped", item(1), read({ issues: [issue("no-header", { sheet: "二" })] }), [["part", null, "no-header"]]],
    [
      "with another total than it says",
      item(1),
      read({ issues: [issue("total-differs", { stated: 5, read: 3 })] }),
      [["part", null, "total-differs"]],
    ],
    [
      "with rows refused",
      item(1),
      read({ read: 5, refused: [issue("bad-time", {}, 2), issue("hole", {}, 3)] }),
      [["refused", 2, "bad-time"]],
    ],
    [
      "with numbers that lost digits, counted",
      item(1),
      read({ issues: [issue("damaged-id", {}, 2), issue("damaged-id", { rows: 140 })] }),
      [["number", 140, "damaged-id"]],
    ],
    [
      "with a message of an unknown kind",
      item(1),
      read({ refused: [issue("unread-kind", { kind: "99" }, 2)] }),
      [["refused", 1, "unread-kind"]],
    ],
    [
      "that was an answer whose original is lost",
      item(1, { origin: { how: "stated" }, kind: "当事人陈述" }),
      read({ ...nothing, issues: [issue("original-missing")] }),
      [["file", null, "original-missing"]],
    ],
  ])("%s", (_what, one, extraction, expected) => {
    const found = unread([one], extraction)
    expect(found.parts.map(({ kind, rows, code }) => [kind, rows, code])).toEqual(expected)
    expect(isUnread(found)).toBe(true)
    expect(unreadSentence(found)).toMatch(/^有些内容没有读出：《(1\.csv|您的回答)》.+。没有读出，不等于没有发生。$/)
    expect(unreadHow(found)).toMatch(/(?:请|交|另存为).+确实和这件事无关的，可以不再使用它。$/)
  })
})
describe("nothing is unread", () => {
  it.each<readonly [what: string, item: EvidenceItem, extraction: Extraction | undefined]>([
    ["of a file that was read", item(1), read()],
    [
      "where remarks leave nothing out",
      item(1),
      read({
        issues: ["encoding-guessed", "suffix-lies", "year-guessed", "precision-minute", "withheld-number", "masked-number"].map((code) =>
          issue(code),
        ),
      }),
    ],
    ["of a table that has no rows and says so", item(1), read({ read: 0, kept: 0, issues: [issue("no-rows")] })],
    [
      "of messages that were never sent",
      item(1),
      read({ refused: ["draft", "outbox", "failed", "queued"].map((kind, i) => issue("unread-kind", { kind }, i)) }),
    ],
    ["of what was withdrawn", item(1, { withdrawn: true }), read({ ...nothing, issues: [issue("kept-unread")] })],
    ["of what was erased", item(1, { erased: true }), undefined],
    [
      "of an answer that was not understood",
      item(1, { origin: { how: "stated" } }),
      read({ refused: [issue("bad-statement")], read: 1, kept: 0 }),
    ],
    [
      "of an archive that holds what a system left beside its files",
      item(1, { issues: [issue("litter", { files: 3 })] }),
      read({ ...nothing, importer: "archive" }),
    ],
    ["of an archive all of whose files had come before", item(1), read({ ...nothing, importer: "archive" })],
  ])("%s", (_what, one, extraction) => {
    expect(kinds([one], extraction)).toEqual([])
    expect(unreadSentence(unread([one], extraction))).toBeUndefined()
  })
})
describe("a locked archive", () => {
  const archive = item(1, { name: "a.zip", issues: [issue("needs-password", { files: 2 })] })
  const entry = (n: number) => item(n, { origin: { how: "unpacked", from: archive.id } })
  const asArchive = read({ ...nothing, importer: "archive" })
  it("counts until as many files came out of it later as had been locked", () => {
    expect(kinds([archive], asArchive)).toEqual([["file", null, "needs-password"]])
    // The second is an open file that came out at once.
    expect(kinds([archive, entry(2)], asArchive, read())).toEqual([["part", null, "needs-password"]])
    expect(kinds([archive, entry(2), entry(5)], asArchive, read(), read())).toEqual([["part", null, "needs-password"]])
    expect(kinds([archive, entry(2), entry(5), entry(6)], asArchive, read(), read(), read())).toEqual([])
  })
  it("that was damaged counts even though some files came out of it", () => {
    const damaged = { ...archive, issues: [issue("bad-zip", { name: "b.csv" })] }
    expect(kinds([damaged, entry(2)], asArchive, read())).toEqual([["part", null, "bad-zip"]])
  })
})
