/** `anning pack`: one zip (BagIt) that anyone can check with sha256sum, and its digest beside it. */
import { basename, dirname, join } from "node:path"
import type { Engine } from "../../../engine/api.ts"
import { isFolderName } from "../../../engine/case/bag/bag.ts"
import { Broken } from "../../../engine/case/broken.ts"
import type { Digest } from "../../../engine/case/citation.ts"
import type { PackList } from "../../../engine/views/packing.ts"
import { sentences } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, Usage, viewOptions } from "../command.ts"
import { demandOutside } from "../outside.ts"
import { packListLines } from "../pack-list-lines.ts"
import { writeWhole } from "../paths.ts"
import { isLaterDocument, notYetBuilt } from "./later.ts"

export interface PackedLines {
  readonly file: string
  readonly items: number
  readonly bytes: number
  readonly sha256: string
  /** The last line of the log in the package, for `verify --head`. */
  readonly head: Digest
}
/** Packs into a file and writes `<file>.sha256` beside it, in the form that `sha256sum -c` reads. */
export const packInto = async (engine: Engine, id: string, file: string, options: Parameters<Engine["pack"]>[1]): Promise<PackedLines> => {
  demandOutside(file)
  // RFC 8493: the folder in the zip has the zip's name, where that name suits every unpacker.
  const name = basename(file).replace(/\.zip$/i, "")
  const bag = await engine.pack(id, { ...options, ...(isFolderName(name) ? { name } : {}) })
  const bytes = await writeWhole(file, bag.stream)
  const sha256 = (await bag.sha256).replace(/^sha256:/, "")
  await writeWhole(`${file}.sha256`, [new TextEncoder().encode(`${sha256}  ${basename(file)}\n`)])
  return { file, items: bag.items, bytes, sha256, head: bag.head.digest }
}
/** In place of a package where no paper can be handed in yet: the codes of the gaps, and the sentence that names them. */
export interface NotPacked {
  readonly file: null
  readonly items: 0
  readonly gaps: readonly string[]
  readonly why: string
}
/** The same, or why nothing was packed: then no file is written. */
export const packOrRefuse = async (...given: Parameters<typeof packInto>): Promise<PackedLines | NotPacked> => {
  try {
    return await packInto(...given)
  } catch (error) {
    if (!(error instanceof Broken) || error.code !== "nothing-to-pack") throw error
    const [engine, id, , options] = given
    return notPacked(engine, id, error, options?.day)
  }
}
const notPacked = async (engine: Engine, id: string, error: Broken, day: string | undefined): Promise<NotPacked> => {
  const { message, messageEn } = sentences(error.code, error.params)
  const view = day === undefined ? {} : { day }
  const gaps = await engine.show(id, "gaps", view)
  const { documents } = await engine.draft(id, { ...view, doc: "all", formats: [] })
  const codes = [...gaps, ...documents.flatMap((document) => document.gaps)].map((gap) => gap.what)
  return { file: null, items: 0, gaps: [...new Set(codes)], why: `${message}\n${messageEn}` }
}
const isDocument = async (id: string): Promise<boolean> => (await import("../../../engine/documents/planned.ts")).isBuilt(id)
/** What would go and what would stay; or, where there is no paper to go, why. */
const listOrRefuse = async (engine: Engine, id: string, options: Parameters<Engine["packList"]>[1]): Promise<PackList | NotPacked> => {
  try {
    return await engine.packList(id, options)
  } catch (error) {
    if (!(error instanceof Broken) || error.code !== "nothing-to-pack") throw error
    return notPacked(engine, id, error, options.day)
  }
}
export const packLines = (packed: PackedLines | NotPacked): string[] => (packed.file === null ? [packed.why] : made(packed))
const made = (packed: PackedLines): string[] => [
  `已打包 ${packed.items} 份证据：${packed.file}（${packed.bytes} 字节）`,
  `SHA-256 ${packed.sha256}（也写在 ${packed.file}.sha256）`,
  `台账校验值 ${packed.head}（请另外记下，日后用 verify --head 核对）`,
]
export const packCommand: Command = {
  verb: "pack",
  operands: "<case>",
  zh: "打包：默认只放被引用的证据，详单和备份只摘录被引用的行；任何人都能核验",
  en: "a BagIt zip of the cited exhibits, long sources as extracts of the cited rows, that anyone can verify",
  options: [
    ["--out <file.zip>", "写到哪个文件；只打包一份文书时可以不写 · the file to write; may be left out for one document"],
    ["--for <whom>", "只给某份文书的收件人，或者只放某个相对方所引用的 · for this document's recipient, or what this counterparty cites"],
    ["--claim <id>", "文书关于哪一笔债务 · about which claimed debt the document is"],
    ["--list", "先看哪些给、哪些不给，各是什么理由，不打包 · what would go and what would stay, and why; packs nothing"],
    ["--with <ids>", "另附哪些没有读出的材料（id，用逗号隔开）· items to add as exhibits of their own, ids with commas"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--whole", "被引用的证据放整份原件，不作摘录 · cited originals entire, not as extracts"],
    ["--all", "全部原件，只供自己存档 · every original, for one's own archive"],
  ],
  run: async ([path], options, screen) => {
    const view = viewOptions(options)
    const { engine, id, folder } = await openCase(path)
    const whom = view.for
    if ((whom !== undefined && (await isLaterDocument(whom))) || (await engine.channels()).channels.some((channel) => channel.id === whom))
      return notYetBuilt(`pack --for ${whom}`, screen)
    const added = text(options, "with")?.split(/[,，]/).filter(Boolean)
    const list =
      whom !== undefined && (await isDocument(whom)) && options.all !== true
        ? await listOrRefuse(engine, id, { ...view, doc: whom, ...(added ? { with: added } : {}) })
        : undefined
    if (list !== undefined && "file" in list) return { json: list, lines: packLines(list), exit: exit.needsPerson }
    if (options.list === true) {
      if (!list) throw new Usage("--list 要和 --for 文书 一起用 / --list goes with --for DOC")
      return { json: list, lines: packListLines(list) }
    }
    const out = text(options, "out") ?? (list && join(dirname(folder), list.name))
    if (out === undefined) throw new Usage("请写明 --out FILE.zip / --out FILE.zip is required")
    if (list?.goes.some(({ as, kind }) => kind === "paper" && as === "draft"))
      screen.note("这份文书还没有逐句核对和定稿，包里放的是草稿\nthis paper was not read back and issued; a draft goes into the bag")
    if (options.all === true)
      screen.note(
        "注意：--all 会把全部原件放进包里，含与本案无关的个人信息。只供自己存档，不要交给别人\nnote: --all puts every original into the bag; for your own archive only",
      )
    else if (options.whole === true)
      screen.note(
        "注意：--whole 会把被引用的详单和备份整份放进包里，含其中与本案无关的通话和短信\nnote: --whole puts cited call and message records into the bag entire, private rows included",
      )
    if (options.all !== true && list === undefined)
      screen.note(
        "这一包里有写给不同人的文书，只给自己或律师看；交给哪一家，就用 --for 文书 单独打包。只给您自己看的（案情摘要、通话提示卡）没有放进去\nnote: this bag holds papers to different recipients; for each of them pack with --for DOC. What is for you alone is left out",
      )
    const packed = await packOrRefuse(engine, id, out, {
      ...view,
      ...(options.all === true ? { all: true } : {}),
      ...(options.whole === true ? { whole: true } : {}),
      ...(added ? { with: added } : {}),
    })
    return { json: packed, lines: packLines(packed), exit: packed.file === null ? exit.needsPerson : exit.done }
  },
}
