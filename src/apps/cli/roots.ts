/** `--ca`: certificates of timestamp authorities that the person trusts. */
import { readFile } from "node:fs/promises"
import { type Options, text } from "./command.ts"

/** None when none is given. */
export const rootsFrom = async (options: Options): Promise<readonly Uint8Array[]> => {
  const file = text(options, "ca")
  return file === undefined ? [] : [await readFile(file)]
}
