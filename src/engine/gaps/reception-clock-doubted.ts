/** Years and “in the future” are read by the day of receipt: where that is doubted, the person is asked for it. */
import type { CaseGap } from "./gap-kind.ts"

export const receptionClockDoubted = {
  code: "reception-clock-doubted",
  sentence: { zh: "《{name}》等 {files} 份材料的接收日期可能不对", en: "the day of receipt of {name} ({files} files in all) is doubted" },
  leavesOpen: [],
  find: ({ doubted: [name, ...more] = [] }) =>
    name === undefined
      ? []
      : [
          {
            params: { files: more.length + 1, name },
            how: "说明这些材料实际是哪一天交进来的；也可以把电脑的日期调准后，把同一份文件再交一次。",
            question: "received.day",
          },
        ],
} as const satisfies CaseGap
