/** Something that was handed in could not be read, and may hold what is missing elsewhere. */

import type { Gap } from "../case/gap.ts"
import { isUnread, type Unread } from "../timeline/unread.ts"
import { unreadCounts, unreadHow, unreadSentence } from "../timeline/unread-words.ts"
import { type CaseGap, type FoundGap, gapOf } from "./gap-kind.ts"

const foundIn = (unread: Unread): readonly FoundGap[] =>
  isUnread(unread) ? [{ params: unreadCounts(unread), how: `${unreadSentence(unread)}${unreadHow(unread)}` }] : []

export const materialUnread = {
  code: "material-unread",
  sentence: {
    zh: "有些内容没有读出[，{files} 份文件][，{rows} 行]",
    en: "some material could not be read[, {files} files][, {rows} rows]",
  },
  leavesOpen: ["reading"],
  find: ({ unread }) => foundIn(unread),
} as const satisfies CaseGap

/** The same for a paper that has nothing to tell; undefined where everything was read. */
export const unreadGap = (unread: Unread): Gap | undefined => foundIn(unread).map((found) => gapOf(materialUnread, found))[0]
