/** Compiles `src/` to `dist/` file by file: types go, imports of `.ts` become imports of `.js`, nothing else changes. Types are checked by `npm test`, not here. Argument: another folder than `dist/`. */
import { readdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { build } from "esbuild"
import { digestOf, read, root } from "./run.mjs"

const src = join(root, "src")
const entryPoints = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/\.(test|test-d|conformance|d)\.ts$/.test(path) && !/^apps[\\/](web|verify)[\\/]/.test(path))
  .map((path) => join(src, path))

/** Every import stays an import: nothing is bundled, so that threads and processes find their files where the sources say. */
const asWritten = {
  name: "as-written",
  setup: ({ onResolve }) => {
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: path.startsWith(".") ? path.replace(/\.ts$/, ".js") : path, external: true },
    )
  },
}
/** All that the reading of a message depends on: messages import nothing else (`src/engine/layers.test.ts`). */
const readers = entryPoints.filter((path) => /[\\/]engine[\\/](messages|case)[\\/]/.test(path)).sort()
await build({
  entryPoints,
  define: { wordsReadBy: JSON.stringify(digestOf(readers.map(read)).slice(0, 16)) },
  outbase: src,
  outdir: resolve(process.argv[2] ?? join(root, "dist")),
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node24",
  charset: "utf8",
  plugins: [asWritten],
  logLevel: "warning",
})
