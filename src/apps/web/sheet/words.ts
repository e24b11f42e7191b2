/** Words of the sheet of provisions. */
export const sheetWords = {
  title: "这件事的条款单",
  lead: "每一条需要什么、材料显示了什么、还缺什么。",
  empty: "现在还没有可以对照的条款。",
  back: "回到发现",
  stateMeans: {
    citable: "要件都有材料，可以写进文书。是否成立由有关机关决定。",
    "may-ask": "这是您可以提出的请求，不说明对方做错了什么。",
    hint: "出处较弱，或者不适合写进文书。",
    missing: "没有的不用凑。能补到材料再补。",
  },
  count: (n: number) => `${n} 条`,
  ownWords: "这是内容概述，不是原文。",
} as const
