/** The law folders on which the checks of the law run: the one that stands here, and copies of it after an amendment in one file. */
import { afterAll } from "vitest"
import { heldOn } from "../../scripts/law-check.ts"
import { amendedFolder } from "./amended.ts"
import { lawFolder } from "./held.ts"

const amended = (["to come", "in force already"] as const).map((from) => ({ from, ...amendedFolder(from) }))
afterAll(() => {
  for (const { done } of amended) done()
})
/** Name and contents of each; the digests are those that the lawyer adds with an amendment. */
export const folders = [
  { name: "the law folder", ...heldOn(undefined, lawFolder) },
  ...amended.map(({ from, folder, digests }) => {
    const held = heldOn(undefined, folder)
    return { name: `a folder with one more file, ${from}`, ...held, digests: new Map([...held.digests, ...digests]) }
  }),
]
