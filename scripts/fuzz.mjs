/** `npm run fuzz -- --minutes N`: sets up, then throws spoilt input at the program. */
import { join } from "node:path"
import { install, node24, orExplain, root, run } from "./ready.mjs"

await orExplain(install)
process.exit(await run(node24, [join(root, "fuzz", "index.ts"), ...process.argv.slice(2)]))
