/** Decodes cells one by one: in a file of UTF-8 a cell may be damaged, or come from a file in GB18030 that was joined to it. */
import type { Encoding } from "./encoding.ts"
import { mostlyUtf8 } from "./utf8.ts"

export type CellText = (bytes: Uint8Array) => string
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
const lossy = new TextDecoder("utf-8", { ignoreBOM: true })
const gb18030 = new TextDecoder("gb18030", { ignoreBOM: true })

/** Text of a cell that is no strict UTF-8: with a damaged byte, or in GB18030. */
const other = (bytes: Uint8Array): string => (mostlyUtf8(bytes, 1) ? lossy : gb18030).decode(bytes)
const utf8Text: CellText = (bytes) => {
  try {
    return strict.decode(bytes)
  } catch {
    return other(bytes)
  }
}
/** A single common character of GB18030 can be UTF-8 as well, so a file in GB18030 is read as that alone. UTF-16 comes here as UTF-8. */
export const cellText = (encoding: Encoding): CellText => (encoding === "gb18030" ? (bytes) => gb18030.decode(bytes) : utf8Text)
