/** A process of its own that receives files into a case; tests kill it, or run two of it at once. Arguments: home, case, folder of files; prints a line per acknowledged batch. */
import { Broken } from "../../src/engine/case/broken.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { state } from "../../src/engine/verbs/state.ts"
import { filesAt, openNodePorts } from "../../src/hosts/node/index.ts"

const [home, caseId, folder, mine] = process.argv.slice(2) as [string, string, string, string]
const ports = openNodePorts({ home, lawFolder: home, index: `${home}/.index` })
try {
  await init(ports, caseId, { title: "案" })
} catch (error) {
  if (!(error instanceof Broken) || error.code !== "case-exists") throw error
}
console.log("ready")
for await (const file of filesAt([folder])) {
  const { items } = await receive(
    ports,
    caseId,
    (async function* () {
      yield file
    })(),
  )
  console.log(`kept ${items[0]?.id}`)
}
if (mine) await state(ports, caseId, { [mine]: "said" })
console.log("done")
await ports.close()
