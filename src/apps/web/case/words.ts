/** Words around the sections of a case. */
import { numeral } from "../parts/numeral.ts"

export const caseWords = {
  steps: (n: number) => `${numeral(n)}个步骤`,
  current: (n: number, of: number) => `第 ${n} 步，共 ${of} 步：`,
  next: (title: string) => `接着：${title}`,
  noCase: "没有这个案件，可能已经删掉，或者地址写错了。",
  toHome: "回到首页，从那里选一个",
  unsound: {
    title: "有材料的原件和交来时不一样了",
    names: (names: string) => `${names}已被改动、损坏或不见了。`,
    notCounted: "下面的内容没有算进它们。",
    more: (count: string) => `等 ${count} 份`,
    how: "把原来的文件再交一次就能补好（您的回答请照原样再答一次）。补好之前不起草、不封存、不打包。补不回来的，可以不再使用这份材料。",
  },
  unread: {
    title: "没有读出的内容",
    how: "怎么办",
  },
} as const
