/** The channels, terms and calendar of the product, for tests. */
import { loadBook } from "../../src/engine/channels/index.ts"
import { lawFiles } from "../law/held.ts"

export const book = loadBook(lawFiles)
export const { terms, calendar, channels } = book
