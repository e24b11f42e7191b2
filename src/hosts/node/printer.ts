/** Prints Typst source to PDF with the fonts that come as npm packages: the Printer port on Node. */
import { readdir } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { Printer } from "../../engine/ports.ts"
import { coverOf } from "./font-cover.ts"

/** Regular for the body, bold for heads: each weight is 10 to 15 MB, so no more are loaded. */
const fontFolders = ["@expo-google-fonts/noto-serif-sc/400Regular", "@expo-google-fonts/noto-sans-sc/700Bold"]

const folderOf = (path: string): string => {
  const [scope, name, weight] = path.split("/") as [string, string, string]
  return join(dirname(createRequire(import.meta.url).resolve(`${scope}/${name}/package.json`)), weight)
}
const create = async (): Promise<NodeCompiler> => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler")
  const fontPaths = fontFolders.map(folderOf)
  // What a source may read at all lies below the workspace: the fonts, not the folder the program was started in.
  return NodeCompiler.create({ fontArgs: [{ fontPaths }], workspace: fontPaths[0] as string })
}

/** What every one of the fonts' texts consists of: everyday characters, whose glyphs need no looking up. */
const everyday = /[\n\x20-\x7e\u3001\u3002\u300a\u300b\u4e00-\u9fff\uff01-\uff0f\uff1a-\uff1f]+/g
/** Joiners, selectors and the like have no shape of their own. */
const shapeless = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}]$/u
const fontFiles = async (): Promise<readonly string[]> =>
  (
    await Promise.all(
      fontFolders
        .map(folderOf)
        .map(async (folder) => (await readdir(folder)).filter((name) => name.endsWith(".ttf")).map((name) => join(folder, name))),
    )
  ).flat()

/** A printer that starts at its first page. Tagged PDF without a creation date: the same source gives the same bytes. Throws when the source does not compile. */
export const nodePrinter = (): Printer => {
  let compiler: Promise<NodeCompiler> | undefined
  let cover: ReturnType<typeof coverOf> | undefined
  return {
    pdf: async (source) => {
      compiler ??= create()
      const typst = await compiler
      const made = typst.compile({ mainFileContent: source })
      if (!made.result) throw new Error(`typst: ${JSON.stringify((made.takeError()?.shortDiagnostics ?? []).slice(0, 3))}`)
      // A view of its own: the compiler's buffer is not kept.
      const pdf = new Uint8Array(typst.pdf(made.result, { pdfTags: true }))
      typst.evictCache(10)
      return pdf
    },
    unprintable: async (text) => {
      const rare = [...new Set(text.replace(everyday, ""))].filter((character) => !shapeless.test(character))
      if (rare.length === 0) return []
      cover ??= fontFiles().then(coverOf)
      const has = await cover
      return rare.filter((character) => !has(character.codePointAt(0) as number))
    },
  }
}
