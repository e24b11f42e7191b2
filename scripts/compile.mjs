/** Compiles `src/` to `dist/`: types go, and what is run together is joined into few files, so that a start reads some tens of them instead of a thousand (docs/decisions/0024). Types are checked by `npm test`, not here. Argument: another folder than `dist/`, beside it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative, resolve, sep } from "node:path"
import { build } from "esbuild"
import { digestOf, read, root } from "./run.mjs"

const src = join(root, "src")
const out = resolve(process.argv[2] ?? join(root, "dist"))
const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/\.(test|test-d|conformance|d)\.ts$/.test(path) && !/^apps[\\/](web|verify)[\\/]/.test(path))
  .map((path) => join(src, path))
const nameOf = (path) => relative(src, path).split(sep).join("/").replace(/\.ts$/, "")
/** What threads and processes begin with: the sources name such files beside themselves, as they stand and as they are built. */
const begunWith = sources.flatMap((path) =>
  [...read(path).matchAll(/"(\.[\w/.-]+)\.ts" : "\1\.js"/g)].map(([, to]) => nameOf(resolve(dirname(path), `${to}.ts`))),
)
const entries = ["apps/cli/main", "engine/engine", "hosts/node/index", ...begunWith]
/** Joined files all lie in `dist/` itself; each entry stands where its source does and leads to its joined file. */
const joined = (entry) => entry.replaceAll("/", "-")

/** A file still finds what lies beside its source, wherever it was joined to. */
const whereItStands = {
  name: "where-it-stands",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8")
      if (!text.includes("import.meta.")) return
      const url = `new URL("./${nameOf(path)}.js", import.meta.url)`
      return {
        loader: "ts",
        contents: `import { dirname as folderOf } from "node:path"; import { fileURLToPath as pathOf } from "node:url"\n${text
          .replaceAll("import.meta.url", `${url}.href`)
          .replaceAll("import.meta.dirname", `folderOf(pathOf(${url}))`)}`,
      }
    })
  },
}
/** All that the reading of a message depends on: messages import nothing else (`src/engine/layers.test.ts`). */
const readers = sources.filter((path) => /[\\/]engine[\\/](messages|case)[\\/]/.test(path)).sort()
await build({
  entryPoints: Object.fromEntries(entries.map((entry) => [joined(entry), join(src, `${entry}.ts`)])),
  define: { wordsReadBy: JSON.stringify(digestOf(readers.map(read)).slice(0, 16)) },
  outdir: out,
  chunkNames: "part-[hash]",
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
  target: "node24",
  charset: "utf8",
  plugins: [whereItStands],
  logLevel: "warning",
})
for (const entry of entries) {
  const path = join(out, `${entry}.js`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `export * from "${"../".repeat(entry.split("/").length - 1)}${joined(entry)}.js"\n`)
}
