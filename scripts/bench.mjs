/** `npm run bench`: sets up, then measures each figure and its peer in the same run. Arguments name the suites wanted. */
import { join } from "node:path"
import { node24, orExplain, readyForDevelopment, root, run } from "./ready.mjs"

await orExplain(readyForDevelopment)
process.exit(await run(node24, ["--expose-gc", join(root, "bench", "index.ts"), ...process.argv.slice(2)]))
