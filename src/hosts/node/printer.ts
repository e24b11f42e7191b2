/** Prints Typst source to PDF with the fonts that come as npm packages: the Printer port on Node. */
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { Printer } from "../../engine/ports.ts"

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

/** A printer that starts at its first page. Tagged PDF without a creation date: the same source gives the same bytes. Throws when the source does not compile. */
export const nodePrinter = (): Printer => {
  let compiler: Promise<NodeCompiler> | undefined
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
  }
}
