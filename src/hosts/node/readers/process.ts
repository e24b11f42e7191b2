/** The process in which originals are read; see pool.ts. */
import { extractionParts } from "../../../engine/importers/extraction-bytes.ts"
import { importerOf, readItem } from "../../../engine/importers/index.ts"
import { serveReaders } from "./serve.ts"

async function* nothing(): AsyncGenerator<never> {}

await serveReaders({
  extract: async (source, chosen) => extractionParts(await readItem(source, chosen)),
  quote: (source, { importer, places }) => importerOf(importer)?.quote?.(source, places) ?? nothing(),
})
