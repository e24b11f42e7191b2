/** Both hosts keep the ports. */
import { conformance } from "../../src/engine/ports.conformance.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import type { Files } from "../../src/hosts/memory/tree.ts"
import { nodePorts, scratch } from "./fixture.ts"

conformance("the memory host", async () => {
  const cases = new Map<string, Files>()
  return { ports: await memoryHost({ cases }), again: () => memoryHost({ cases }), close: async () => undefined }
})
conformance("the node host", async () => {
  const { folder, done } = scratch()
  const ports = nodePorts(folder)
  return {
    ports,
    again: async () => nodePorts(folder),
    close: async () => {
      await ports.close()
      done()
    },
  }
})
