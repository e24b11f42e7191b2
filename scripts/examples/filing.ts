/** What the papers of the examples are filed with: companies, districts and addresses that exist nowhere, and numbers that can belong to nobody. */

/** The lenders of the examples, by their short names: registered name, seat, competent office. */
const lenders = {
  spruce: ["云杉消费金融有限公司", "浙江省杭州市云杉区虚谷路1号", "国家金融监督管理总局浙江监管局"],
  seedling: ["青禾小额贷款有限公司", "江苏省南京市青禾区虚谷路2号", "江苏省地方金融管理局"],
  plain: ["平川银行股份有限公司", "广东省广州市平川区虚谷路3号", "国家金融监督管理总局广东监管局"],
} as const
/** The station of the district in which the persons of the examples live. */
const station = "杭州市公安局云杉分局虚谷路派出所"
/** The answers about the lender of claim `n`. */
export const lenderFiled = (n: number, lender: keyof typeof lenders): Readonly<Record<string, string>> => {
  const [name, seat, office] = lenders[lender]
  return {
    [`claim.${n}.registered-name`]: name,
    [`claim.${n}.seat`]: seat,
    [`claim.${n}.office`]: office,
    [`claim.${n}.police-station`]: station,
  }
}
/** Where the person is written to, and where the other side answers. */
export const personFiled = (house: number, mailbox: string): Readonly<Record<string, string>> => ({
  address: `浙江省杭州市云杉区虚谷路${house}号`,
  contact: `170000000${house}`,
  reply: `${mailbox}@mail.example`,
})
/** The same for any answers: each lender or platform that they name gets a company, a seat and an office, and the person an address. */
export const filedWith = (answers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => {
  const numbers = new Set(Object.keys(answers).flatMap((key) => /^claim\.(\d+)\.(?:lender|platform)$/.exec(key)?.[1] ?? []))
  if (numbers.size === 0) return {}
  const filed = [...numbers].flatMap((n) => {
    const of = answers[`claim.${n}.lender`] === undefined ? "platform-" : ""
    const [name, seat, office] = lenders[answers[`claim.${n}.lender-type`] === "micro-loan" ? "seedling" : "spruce"]
    return [
      [`claim.${n}.${of}registered-name`, name],
      [`claim.${n}.${of}seat`, seat],
      [`claim.${n}.office`, office],
      [`claim.${n}.police-station`, station],
    ]
  })
  return { ...personFiled(27, "case"), ...Object.fromEntries(filed) }
}
