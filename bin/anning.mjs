#!/usr/bin/env node
/** The `anning` command: runs the built program, under the Node that was fetched beside it when this one is too old. */
import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import module from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const built = join(root, "dist", "apps", "cli", "main.js")
const args = process.argv.slice(2)
/** The page of the help was written when the program was built. */
const page = join(root, "dist", "apps", "cli", "help.txt")
/** Help needs nothing that is native, so an older Node may give it itself and at once. */
const onlyHelp = args.length === 0 || args.some((argument) => argument === "--help" || argument === "-h")
const isNew = Number(process.versions.node.split(".")[0]) >= 24
/** Fetched by `scripts/node24.mjs` where the machine has none. */
const node24 = isNew ? process.execPath : join(root, ".node24", "bin", process.platform === "win32" ? "node.exe" : "node")

if (![join(root, "dist", ".built"), join(root, "node_modules", "hono"), node24].every((path) => existsSync(path))) {
  process.stderr.write("还没有安装完成，请先运行：npm run setup\nNot set up yet; run first: npm run setup\n")
  process.exitCode = 1
} else if (args.length === 1 && onlyHelp && existsSync(page)) {
  process.stdout.write(readFileSync(page))
} else if (!isNew && !onlyHelp) {
  const child = spawn(node24, [fileURLToPath(import.meta.url), ...args], { stdio: "inherit" })
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)))
} else {
  // Compiled code is kept beside the packages, so that the next start is quicker; where that place cannot be written nothing is kept.
  module.enableCompileCache?.(join(root, "node_modules", ".cache", "anning"))
  const { main } = await import(pathToFileURL(built).href)
  await main(args)
}
