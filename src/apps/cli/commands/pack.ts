/** `anning pack`: one zip (BagIt) that anyone can check with sha256sum, and its digest beside it. */
import { basename } from "node:path"
import type { Engine } from "../../../engine/api.ts"
import { isFolderName } from "../../../engine/case/bag/bag.ts"
import { Broken } from "../../../engine/case/broken.ts"
import type { Digest } from "../../../engine/case/citation.ts"
import { sentences } from "../../../locales/sentence.ts"
import { openCase } from "../../local/open.ts"
import { type Command, exit, text, Usage, viewOptions } from "../command.ts"
import { demandOutside } from "../outside.ts"
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
    const { message, messageEn } = sentences(error.code, error.params)
    const [engine, id, , options] = given
    const view = options?.day === undefined ? {} : { day: options.day }
    const gaps = await engine.show(id, "gaps", view)
    const { documents } = await engine.draft(id, { ...view, doc: "all", formats: [] })
    const codes = [...gaps, ...documents.flatMap((document) => document.gaps)].map((gap) => gap.what)
    return { file: null, items: 0, gaps: [...new Set(codes)], why: `${message}\n${messageEn}` }
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
    ["--out <file.zip>", "写到哪个文件（必填）· the file to write (required)"],
    ["--for <whom>", "只放某份文书或某个相对方所引用的 · only what this document or counterparty cites"],
    ["--day <day>", "以哪一天为准 · as on this day"],
    ["--whole", "被引用的证据放整份原件，不作摘录 · cited originals entire, not as extracts"],
    ["--all", "全部原件，只供自己存档 · every original, for one's own archive"],
  ],
  run: async ([path], options, screen) => {
    const out = text(options, "out")
    if (out === undefined) throw new Usage("请写明 --out FILE.zip / --out FILE.zip is required")
    const view = viewOptions(options)
    const { engine, id } = await openCase(path)
    const whom = view.for
    if ((whom !== undefined && (await isLaterDocument(whom))) || (await engine.channels()).channels.some((channel) => channel.id === whom))
      return notYetBuilt(`pack --for ${whom}`, screen)
    if (options.all === true)
      screen.note(
        "注意：--all 会把全部原件放进包里，含与本案无关的个人信息。只供自己存档，不要交给别人\nnote: --all puts every original into the bag; for your own archive only",
      )
    else if (options.whole === true)
      screen.note(
        "注意：--whole 会把被引用的详单和备份整份放进包里，含其中与本案无关的通话和短信\nnote: --whole puts cited call and message records into the bag entire, private rows included",
      )
    const packed = await packOrRefuse(engine, id, out, {
      ...view,
      ...(options.all === true ? { all: true } : {}),
      ...(options.whole === true ? { whole: true } : {}),
    })
    return { json: packed, lines: packLines(packed), exit: packed.file === null ? exit.needsPerson : exit.done }
  },
}
