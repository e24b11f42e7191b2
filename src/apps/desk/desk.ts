/** What the routes work on: the engine over one home folder, the cases in it, and the examples that come with the program. */
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type { Engine } from "../../engine/api.ts"
import { Broken } from "../../engine/case/broken.ts"
import type { IncomingFile } from "../../engine/verbs/receive.ts"
import { caseCard } from "../../hosts/node/case-card.ts"
import type { CaseRow, Example, OpenMatter } from "../api/answers.ts"
import { incomingFiles } from "../cli/paths.ts"
import { readOpenMatters } from "./open-matters.ts"
import { Refusal } from "./problem.ts"

export interface Desk {
  readonly engine: Engine
  readonly home: string
  cases(): Promise<readonly CaseRow[]>
  /** Throws Broken("no-case") when there is no folder of that name. */
  mustHave(id: string): void
  /** A folder name that no case has yet. */
  newCase(): string
  /** The page 未核实. */
  notVerified(): Promise<readonly OpenMatter[]>
  examples(): Promise<readonly Example[]>
  /** The raw files and the answers of an example; a 404 `Refusal` when there is none of that name. */
  example(
    name: string,
  ): Promise<{ readonly title: string; readonly files: AsyncIterable<IncomingFile>; readonly answers: Readonly<Record<string, unknown>> }>
}

/** A case is one folder directly under the home: no separator, no dot in front, nothing else. */
export const caseName = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u
const folders = async (path: string): Promise<string[]> =>
  (await readdir(path, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** The title is the first heading of `about.md`, the rest is what it says. */
const readExample = async (folder: string, name: string): Promise<Example> => {
  const text = await readFile(join(folder, name, "about.md"), "utf8").catch(() => "")
  const title = /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? name
  return { name, title, about: text.replace(/^#\s+.+$/m, "").trim() }
}

export const openDesk = (engine: Engine, home: string, exampleFolder: string): Desk => {
  /** No case is derived for the list: one that takes long, or cannot be read at all, would take the others with it. */
  const rowOf = (name: string): CaseRow | undefined => {
    const card = caseCard(home, name)
    return card && { case: name, title: card.title || name, openedAt: card.openedAt, entries: card.entries }
  }
  const examples = async (): Promise<readonly Example[]> =>
    Promise.all((await folders(exampleFolder)).map((name) => readExample(exampleFolder, name)))
  return {
    engine,
    home,
    cases: async () => {
      // Cases may have been removed by hand, or a removal been cut off: nothing of them is remembered here. A list comes even where that fails.
      await engine.tidy().catch(() => undefined)
      const rows = (await folders(home)).filter((name) => caseName.test(name)).map(rowOf)
      return rows.filter((row) => row !== undefined).sort((a, b) => ((a.openedAt ?? "") < (b.openedAt ?? "") ? 1 : -1))
    },
    mustHave: (id) => {
      if (!existsSync(join(home, id))) throw new Broken("no-case", { case: id })
    },
    newCase: () => `case-${randomBytes(6).toString("hex")}`,
    notVerified: () => readOpenMatters(join(exampleFolder, "..", "docs", "law-not-verified.md")),
    examples,
    example: async (name) => {
      const found = (await examples()).find((example) => example.name === name)
      if (found === undefined) throw new Refusal(404, "no-such-example", { name })
      const folder = join(exampleFolder, found.name)
      const answers = JSON.parse(await readFile(join(folder, "answers.json"), "utf8")) as Record<string, unknown>
      return { title: found.title, files: incomingFiles([join(folder, "inputs")], () => undefined), answers }
    },
  }
}
