/** `npm start`: installs and builds what is missing, then serves the local app until Ctrl-C. Arguments go on to `anning serve`. */
import { spawn } from "node:child_process"
import { join } from "node:path"
import { node24, orExplain, readyForUse, root } from "./ready.mjs"

await orExplain(readyForUse)
const child = spawn(node24, [join(root, "bin", "anning.mjs"), "serve", "--open", ...process.argv.slice(2)], { stdio: "inherit" })
const stop = (signal) => child.exitCode === null && child.kill(signal)
// The terminal sends Ctrl-C to the whole group: the server ends by itself, and this waits for it.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stop(signal))
// A killed npm ends its shell but not what the shell runs: without a parent there is nobody left to serve.
const parent = process.ppid
setInterval(() => process.ppid !== parent && stop("SIGTERM"), 500).unref()
child.on("exit", (code) => process.exit(code ?? 0))
