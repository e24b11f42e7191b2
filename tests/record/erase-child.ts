/** A process of its own that erases an item and can be stopped while it removes bytes. Arguments: home, case, item. Prints `removing` before the first removal, `done` at the end. */
import { erase } from "../../src/engine/verbs/erase.ts"
import { nodeDisk } from "../../src/hosts/node/disk.ts"
import { openNodePorts } from "../../src/hosts/node/index.ts"

const [home, caseId, item, pauseMs] = process.argv.slice(2) as [string, string, `sha256:${string}`, string]
const disk: typeof nodeDisk = {
  ...nodeDisk,
  async remove(path) {
    if (path.includes("/vault/")) {
      process.stdout.write("removing\n")
      await new Promise((go) => setTimeout(go, Number(pauseMs)))
    }
    await nodeDisk.remove(path)
  },
}
const ports = openNodePorts({ home, lawFolder: home, index: `${home}/.index`, disk })
await erase(ports, caseId, item).catch((error: { code?: string }) => {
  if (error.code !== "not-found") throw error
})
process.stdout.write("done\n")
await ports.close()
