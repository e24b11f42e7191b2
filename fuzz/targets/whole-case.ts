/** Spoilt files and answers go the whole way: the originals are kept, papers come or are refused, every citation resolves, the case verifies. */

import { questions } from "../../src/engine/case/questions/index.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import { sha256 } from "../../tests/record/fixture.ts"
import { pick, spoilt } from "../dice.ts"
import { cases, fixtures } from "../material.ts"
import { openOnDisk } from "../on-disk.ts"
import { hold, type Roll, type Target } from "../target.ts"

const values = [
  "",
  "是",
  "yes",
  true,
  false,
  0,
  -1,
  1e21,
  null,
  [],
  {},
  ["2026-01-01"],
  "2026-02-30",
  "2099-12-31",
  "15400000001",
  ["0571-10000001"],
  "self",
  "nobody",
  "bank",
  "borrower-current",
  "云杉消费金融\n<b>",
  "2026-01-05T10:00:00+08:00",
]
const answers = (roll: Roll, given: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const made: Record<string, unknown> = { ...given }
  for (let times = roll(6); times > 0; times--) {
    const key = pick(roll, questions).key.replace("N", `${1 + roll(3)}`)
    if (roll(3) === 0) delete made[key]
    else made[key] = pick(roll, values)
  }
  return made
}
async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

export const wholeCase: Target = {
  id: "whole-case",
  async run(roll, keep) {
    const given = pick(roll, cases)
    const files = given.files.map((file) => (roll(2) === 0 ? { ...file, bytes: spoilt(roll, file.bytes) } : file))
    if (roll(3) === 0) files.push(pick(roll, fixtures))
    const stated = answers(roll, given.answers)
    for (const { name, bytes } of files) keep(name, bytes)
    keep("answers.json", new TextEncoder().encode(JSON.stringify(stated)))
    const { engine, id, remove } = openOnDisk(given.day)
    await engine.init(id)
    await engine.add(
      id,
      (async function* () {
        for (const { name, bytes } of files) yield { name, size: bytes.length, open: () => one(bytes) }
      })(),
    )
    await engine.state(id, stated)
    const items = (await engine.show(id, "items", { day: given.day })) as readonly ItemView[]
    const held = new Set<string>(items.map(({ id }) => id))
    for (const { name, bytes } of files) hold(held.has(sha256(bytes)), `${name} is not kept`)
    for (const { rows, name } of items)
      hold(rows.read === rows.kept + rows.refused, `${name}: read ${rows.read}, kept ${rows.kept}, refused ${rows.refused}`)
    for (const what of ["summary", "timeline", "parties", "claims", "findings", "grounds", "diagnosis", "gaps", "deadlines"] as const)
      await engine.show(id, what, { day: given.day })
    const { documents } = await engine.draft(id, { doc: "all", formats: ["md", "docx"], day: given.day })
    for (const document of documents) {
      hold(
        document.files.length > 0 || document.gaps.length > 0 || document.nothingFound === true,
        `${document.doc}: neither drafted nor refused`,
      )
      for (const exhibit of document.exhibits) hold(held.has(exhibit.item), `${document.doc} cites what is not held`)
    }
    const report = await engine.verify(id)
    hold(report.ok, `the case does not verify: ${JSON.stringify(report.broken)}`)
    for (const { name, issues } of items)
      for (const { code } of issues) hold(code !== "crashed-reader" && code !== "reader-gave-up", `${name}: ${code}`)
    remove()
  },
}
