/** Brings a clone to the state in which it can run: packages installed, Node 24 in place, everything built. */
import { build, isBuilt } from "./build.mjs"
import { dropBuilders, installAll, installForUse } from "./install.mjs"
import { say } from "./run.mjs"

export { build } from "./build.mjs"
export { installAll as install } from "./install.mjs"
export { node24 } from "./node24.mjs"
export { root, run, say } from "./run.mjs"

/** For users: the least that the program needs is there and everything is built. */
export const readyForUse = async () => {
  const building = !isBuilt()
  await installForUse({ building })
  await build()
  await dropBuilders()
}
/** For developers: everything is installed and built. */
export const readyForDevelopment = async () => {
  await installAll()
  await build()
}

/** Says one sentence and ends with 1 when bringing the clone into shape fails. */
export const orExplain = async (work) => {
  const [major] = process.versions.node.split(".").map(Number)
  if (major < 20) {
    say(`需要 Node 20 或更高版本，当前是 ${process.versions.node} / Node 20 or newer is needed`)
    process.exit(1)
  }
  try {
    return await work()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
