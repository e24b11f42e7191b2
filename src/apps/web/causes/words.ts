/** Words of the section of causes. */
export const causesWords = {
  short: "原因",
  title: "可能的原因",
  about: "支持的和不支持的",
  state: "看像哪一种",
  lead: "对方为什么找您，哪种原因更像，以及凭什么。没有百分数，也不算命。",
  apart: "欠不欠、是谁的债，和对方催得对不对，是两件事。对方的做法，请看",
  for: "支持的",
  against: "不支持的",
  excludedBy: "不能和它同时成立的",
  beside: (title: string, why: string) => `${title}：${why}`,
  missing: "还缺什么",
  nothing: "暂时没有",
  none: "材料还不够，现在说不出原因。",
  answer: "去回答",
  others: (n: number) => `其他看过的原因（${n}）`,
} as const
