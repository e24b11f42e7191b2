/** Opens a workbook of old Excel, bare or in a compound file. */
import { isBareBiff, readBiff } from "./biff.ts"
import { type Budget, lockedSheet } from "./bounds.ts"
import { openCompound } from "./compound.ts"
import type { GatheredSheet } from "./gathered.ts"

/** The sheets; undefined for bytes that hold no workbook. Throws `lockedSheet` for a protected one (MS-OFFCRYPTO keeps the whole document in a stream) and `beyondBounds`. */
export const readOldWorkbook = (bytes: Uint8Array, budget: Budget): readonly GatheredSheet[] | undefined => {
  if (isBareBiff(bytes)) return readBiff(bytes, budget)
  const file = openCompound(bytes)
  if (file?.names.some((name) => name === "ENCRYPTEDPACKAGE" || name === "ENCRYPTIONINFO")) throw lockedSheet
  const workbook = file?.stream("WORKBOOK") ?? file?.stream("BOOK")
  return workbook === undefined ? undefined : readBiff(workbook, budget)
}
