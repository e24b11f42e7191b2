/** Words of the section of causes. */
export const causesWords = {
  short: "原因",
  title: "可能的原因",
  about: "支持的和不支持的",
  state: "看像哪一种",
  lead: "哪种原因更像，以及为什么。没有百分数，也不算命。",
  for: "支持的",
  against: "不支持的",
  missing: "还缺什么",
  nothing: "暂时没有",
  none: "材料还不够，现在说不出原因。",
  answer: "去回答",
  others: (n: number) => `其他看过的原因（${n}）`,
} as const
