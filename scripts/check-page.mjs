/** Builds `dist/verify.html`: the check of packages with its words and its look in one file that runs under the strictest policy and knows its own bytes. */
import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { build, transform } from "esbuild"
import { root } from "./run.mjs"

const source = join(root, "src", "apps", "verify")
// Browsers of the last years, as phones have them.
const target = ["chrome111", "edge111", "firefox114", "safari16.4"]
const digest = (text) => createHash("sha256").update(text).digest("base64")

/** Of the package for archives only what reads them: the browser inflates by itself. */
const onlyReading = {
  name: "only-reading",
  setup: ({ onResolve, onLoad }) => {
    const inZip = (file) => JSON.stringify(join(root, "node_modules", "@zip.js", "zip.js", "lib", "core", file))
    onResolve({ filter: /^@zip\.js\/zip\.js$/ }, () => ({ path: "zip.js", namespace: "only-reading" }))
    onLoad({ filter: /.*/, namespace: "only-reading" }, () => ({
      contents: `export { ZipReader } from ${inZip("zip-reader.js")}\nexport { Reader, Writer } from ${inZip("io.js")}\nexport { configure } from ${inZip("configuration.js")}`,
      resolveDir: root,
    }))
  },
}

/** The page's bytes: the same sources give the same. */
export const checkPage = async () => {
  const { code } = await transform(readFileSync(join(source, "page.css"), "utf8"), { loader: "css", minify: true, target })
  const css = code.trim()
  const shell = readFileSync(join(source, "page.html"), "utf8")
    .replace("@style@", () => digest(css))
    .replace("/* css */", () => css)
    .split("/* js */")
  if (shell.length !== 2) throw new Error("page.html has no place for the script")
  const { outputFiles } = await build({
    entryPoints: [join(source, "main.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target,
    charset: "utf8",
    legalComments: "none",
    define: { SHELL: JSON.stringify(shell) },
    plugins: [onlyReading],
    logLevel: "warning",
  })
  const script = outputFiles[0].text
  // What the parser of HTML would take for its own, or rewrite.
  if (/<!--|<\/script|\r|\0|[\ud800-\udbff](?![\udc00-\udfff])/i.test(script)) throw new Error("the script cannot stand in a page as it is")
  return Buffer.from(`${shell[0].replace("@script@", () => digest(script))}${script}${shell[1]}`)
}
if (import.meta.filename === process.argv[1]) {
  const out = resolve(process.argv[2] ?? join(root, "dist"))
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, "verify.html"), await checkPage())
}
