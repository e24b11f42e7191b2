/** `npm run bench`: sets up, then measures each figure and its peer in the same run. Arguments name the suites wanted. */
import { join } from "node:path"
import { build, install, node24, orExplain, root, run } from "./ready.mjs"

await orExplain(async () => {
  await install()
  await build()
})
process.exit(await run(node24, ["--expose-gc", join(root, "bench", "index.ts"), ...process.argv.slice(2)]))
