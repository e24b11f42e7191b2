/** `npm start`: installs and builds what is missing, then serves the local app until Ctrl-C. Arguments go on to `anning serve`. */
import { spawn } from "node:child_process"
import { join } from "node:path"
import { build, install, node24, orExplain, root } from "./ready.mjs"

await orExplain(async () => {
  await install()
  await build()
})
const child = spawn(node24, [join(root, "bin", "anning.mjs"), "serve", "--open", ...process.argv.slice(2)], { stdio: "inherit" })
// The terminal sends Ctrl-C to the whole group: the server ends by itself, and this waits for it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => child.exitCode ?? child.kill(signal === "SIGHUP" ? "SIGTERM" : signal))
child.on("exit", (code) => process.exit(code ?? 0))
