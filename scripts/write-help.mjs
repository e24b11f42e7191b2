/** Writes the page that `anning --help` prints beside the built program; part of the build. */
import { writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "./run.mjs"

const cli = join(resolve(process.argv[2] ?? join(root, "dist")), "apps", "cli")
const { helpPage } = await import(pathToFileURL(join(cli, "main.js")).href)
writeFileSync(join(cli, "help.txt"), helpPage())
