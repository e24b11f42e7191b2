/** A copy of the law folder to which somebody added one file: a new version of the penalties law, as docs/law-maintenance.md says. */
import { createHash } from "node:crypto"
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { heldOn } from "../../scripts/law-check.ts"
import { addDays, type Day } from "../../src/engine/case/time.ts"
import { lawFolder } from "./held.ts"
import { normalise } from "./normalise.ts"

const instrument = "public-security-penalties"
/** One word of one article is another, and an item that no paper needs has gone to its end. */
const reworded = (text: string): string =>
  text.replace("发送淫秽、侮辱、恐吓等信息", "发送侮辱、恐吓、淫秽等信息").replace("处五日以下拘留", "处七日以下拘留")

/**
 * Writes the copy. `checked` and, by `from`, the commencement lie after every day that is written in the folder. `digests` are the lines that the
 * lawyer adds to `articles.sha256`; `done` removes the folder.
 */
export const amendedFolder = (from: "in force already" | "to come") => {
  const before = heldOn()
  const versions = before.law.versions.filter((version) => version.instrument === instrument)
  const last = versions.at(-1)
  const old = before.files.find(({ path }) => path === `${instrument}/${last?.effective}.md`)
  if (!last || !old) throw new Error(`${instrument} is not held`)
  const checked = addDays(before.today, 7)
  const effective: Day = addDays(checked, from === "to come" ? 400 : -3)
  const text = reworded(old.text)
    .replace(/^effective: .*$/m, `effective: ${effective}`)
    .replace(/^adopted: .*$/m, `adopted: ${addDays(before.today, -10)}`)
    .replace(/^checked: .*$/m, `checked: ${checked}`)
  if (text === old.text || !/七日以下拘留/.test(text)) throw new Error("nothing was amended")
  const folder = mkdtempSync(join(tmpdir(), "anning-law-"))
  cpSync(lawFolder, folder, { recursive: true })
  writeFileSync(join(folder, instrument, `${effective}.md`), text)
  const { law } = heldOn(undefined, folder)
  const digests = (law.version(instrument, effective)?.articles ?? []).map(
    (article) =>
      [`${instrument}/${effective}#${article.anchor}`, createHash("sha256").update(normalise(article.text)).digest("hex")] as const,
  )
  return { folder, digests, effective, done: () => rmSync(folder, { recursive: true, force: true }) }
}
