/** Builds the page: plain files that run under the server's strict policy (no inline script, nothing from elsewhere). */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import { build } from "esbuild"
import { root } from "./run.mjs"

const web = join(root, "src", "apps", "web")
const entry = "main.tsx"
const tag = `<script type="module" src="./${entry}"></script>`

/** Writes the page into a folder that is emptied first; with React's own warnings in it, or as it is shipped. */
export const buildPage = async (out, { as = "production" } = {}) => {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const { metafile } = await build({
    entryPoints: [join(web, entry)],
    outdir: join(out, "assets"),
    entryNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: as === "production",
    metafile: true,
    format: "esm",
    // Browsers of the last years, as phones have them.
    target: ["chrome111", "edge111", "firefox114", "safari16.4"],
    jsx: "automatic",
    jsxDev: false,
    charset: "utf8",
    legalComments: "none",
    define: { "process.env.NODE_ENV": JSON.stringify(as) },
    // A data: address would need a hole in the policy.
    loader: { ".svg": "file", ".woff2": "file" },
    logLevel: "warning",
  })
  const made = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint?.endsWith(entry))
  if (made === undefined) throw new Error("no entry was built")
  const [script, { cssBundle }] = made
  const html = readFileSync(join(web, "index.html"), "utf8")
  if (!html.includes(tag)) throw new Error(`index.html does not load ${entry}`)
  const heads = [
    `<script type="module" src="/assets/${basename(script)}"></script>`,
    ...(cssBundle === undefined ? [] : [`<link rel="stylesheet" href="/assets/${basename(cssBundle)}" />`]),
  ]
  writeFileSync(
    join(out, "index.html"),
    html.replace(tag, "").replace("  </head>", `${heads.map((line) => `    ${line}\n`).join("")}  </head>`),
  )
  cpSync(join(web, "public"), out, { recursive: true })
}
if (import.meta.filename === process.argv[1]) await buildPage(join(resolve(process.argv[2] ?? join(root, "dist")), "web"))
