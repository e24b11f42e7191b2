/** The page's own files: only what the build produced can be asked for, by its exact path. */
import { readdirSync, readFileSync } from "node:fs"
import { extname, join, relative, sep } from "node:path"
import type { Handler } from "hono"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
}
/** Request path → file. Since the list is made at start, no path can lead outside of it. */
export type Pages = ReadonlyMap<string, string>
export const listPages = (folder: string): Pages => {
  try {
    const files = readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
    return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]))
  } catch {
    return new Map()
  }
}
export const servePage =
  (pages: Pages): Handler =>
  async (c, next) => {
    const file = pages.get(c.req.path === "/" ? "/index.html" : c.req.path)
    if (file === undefined) return next()
    return c.body(readFileSync(file), 200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
  }
