/** Words of the section of claimed debts. */
export const debtsWords = {
  short: "债务",
  title: "说了哪几笔债",
  about: "谁说的，说是多少",
  state: (n: number) => (n ? `${n} 笔` : "还没有说到"),
  lead: "这里只列对方主张的，不等于真的欠。",
  none: "还没有说到哪一笔债。",
  lender: (name: string) => `说是${name}的贷款`,
  unnamed: "没有说是哪家机构",
} as const
