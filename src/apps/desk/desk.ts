/** What an app works on beside single cases: the engine over a home of cases, the list of them, and the examples that come with the program. Knows no disk and no network. */
import type { Engine } from "../../engine/api.ts"
import { Broken } from "../../engine/case/broken.ts"
import type { IncomingFile } from "../../engine/verbs/receive.ts"
import type { CaseRow, Example, OpenPoint } from "../api/answers.ts"
import { openMattersIn } from "./open-matters.ts"

/** The place where cases lie, each under a name. */
export interface Home {
  /** As shown to the person. */
  readonly place: string
  /** Whatever lies there and may be a case. */
  names(): Promise<readonly string[]>
  has(name: string): boolean
  /** What a list shows of a case without deriving it; undefined for what is none. */
  card(name: string): { readonly title: string; readonly openedAt: string | null; readonly entries: number } | undefined
}
/** What comes with the program to be read. */
export interface Shelf {
  /** Of the examples, in their order. */
  names(): Promise<readonly string[]>
  /** A text of an example, `about.md` or `answers.json`; undefined where there is none. */
  text(example: string, name: string): Promise<string | undefined>
  /** The raw files of an example. */
  files(example: string): AsyncIterable<IncomingFile>
  /** The page 未核实, `docs/law-not-verified.md`; empty where it is not there. */
  notVerified(): Promise<string>
}
export interface OpenExample {
  readonly title: string
  readonly files: AsyncIterable<IncomingFile>
  readonly answers: Readonly<Record<string, unknown>>
}
export interface Desk {
  readonly engine: Engine
  readonly home: string
  /** The newest first. */
  cases(): Promise<readonly CaseRow[]>
  /** Throws Broken("no-case") when there is nothing of that name. */
  mustHave(id: string): void
  /** A name that no case has yet. */
  newCase(): string
  notVerified(): Promise<readonly OpenPoint[]>
  examples(): Promise<readonly Example[]>
  /** Undefined when there is none of that name. */
  example(name: string): Promise<OpenExample | undefined>
}

/** A case is one name directly under the home: no separator, no dot in front, nothing else. */
export const caseName = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u

export const openDesk = (engine: Engine, home: Home, shelf: Shelf): Desk => {
  /** No case is derived for the list: one that takes long, or cannot be read at all, would take the others with it. */
  const rowOf = (name: string): CaseRow[] => {
    const card = home.card(name)
    return card ? [{ case: name, title: card.title || name, openedAt: card.openedAt, entries: card.entries }] : []
  }
  /** The title is the first heading of `about.md`, the rest is what it says. */
  const aboutOf = async (name: string): Promise<Example> => {
    const text = (await shelf.text(name, "about.md")) ?? ""
    const title = /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? name
    return { name, title, about: text.replace(/^#\s+.+$/m, "").trim() }
  }
  return {
    engine,
    home: home.place,
    cases: async () => {
      // Cases may have been removed by hand, or a removal been cut off: nothing of them is remembered here. A list comes even where that fails.
      await engine.tidy().catch(() => undefined)
      const rows = (await home.names()).filter((name) => caseName.test(name)).flatMap(rowOf)
      return rows.sort((a, b) => ((a.openedAt ?? "") < (b.openedAt ?? "") ? 1 : -1))
    },
    mustHave: (id) => {
      if (!home.has(id)) throw new Broken("no-case", { case: id })
    },
    newCase: () => `case-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("")}`,
    notVerified: async () => openMattersIn(await shelf.notVerified()),
    examples: async () => Promise.all((await shelf.names()).map(aboutOf)),
    example: async (name) => {
      if (!(await shelf.names()).includes(name)) return undefined
      const answers = JSON.parse((await shelf.text(name, "answers.json")) ?? "{}") as Record<string, unknown>
      return { title: (await aboutOf(name)).title, files: shelf.files(name), answers }
    },
  }
}
