/** Writes the page that `anning --help` prints beside the built program; part of the build. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./ready.mjs"

const cli = join(root, "dist", "apps", "cli")
const { helpPage } = await import(join(cli, "main.js"))
writeFileSync(join(cli, "help.txt"), helpPage())
