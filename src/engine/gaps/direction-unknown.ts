/** A file that does not say who called whom: asked once, since its rows are neither calls received nor calls made until then. */
import { fileKeyOf } from "../case/file-key.ts"
import type { CaseGap } from "./gap-kind.ts"

export const directionUnknown = {
  code: "direction-unknown",
  sentence: { zh: "《{name}》有 {rows} 行没有写明是谁打给谁", en: "{rows} rows of {name} do not say who called whom" },
  leavesOpen: ["reading"],
  find: ({ unread, facts }) =>
    unread.parts
      .filter(({ kind }) => kind === "undirected")
      .flatMap(({ item, name, rows }) => {
        const question = fileKeyOf(item, "direction")
        const how = `说明《${name}》里没有写明方向的是不是都打给您的；说不准的，可以用手机通话记录或者运营商详单核对。`
        return [{ params: { name, item, ...(rows === null ? {} : { rows }) }, how, ...(facts.one(question) ? {} : { question }) }]
      }),
} as const satisfies CaseGap
