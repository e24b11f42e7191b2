/** Digits of a third person's identity are masked in every quotation; days, sums and hours stay. */
import { expect, it } from "vitest"
import { papersOfSituation } from "../../../../tests/documents/paper-of.ts"
import { withoutIdentity } from "./identity.ts"

it.each([
  ["唐×（身份证尾号4471）欠款", "唐×（身份证尾号××××）欠款"],
  ["身份证号：110101199003071233，请转告", "身份证号：××××××，请转告"],
  ["110101********1233", "110101********1233"],
  ["证件110101****1233", "证件××××××"],
  ["身份证后四位：447X", "身份证后四位：××××"],
  ["银行卡尾号 0026 的账户", "银行卡尾号 ×××× 的账户"],
  ["尾号4471的贷款", "尾号××××的贷款"],
  ["1990年3月7日出生", "××××出生"],
  ["欠款38600元已逾期96天，2026年5月12日10时前还", "欠款38600元已逾期96天，2026年5月12日10时前还"],
  ["卡点12点前", "卡点12点前"],
])("%s", (words, shown) => {
  expect(withoutIdentity(words)).toBe(shown)
})
it("nowhere in the papers of a unit whose telephone is called about somebody else", async () => {
  const materials = [
    "短信 2026-10-10 09:50 收 16100010091 【驼铃金融】贵公司员工唐磊（身份证尾号4471）欠款38600元已逾期96天，恶意拖欠，请贵司督促还款，否则将上门到贵司处理。",
    "来电×6 2026-10-12 09:00 每1小时 16100010092 20秒",
    "短信 2026-10-13 09:30 发 16100010091 唐磊（身份证尾号4471）的借款与公司无关，请不要再打",
    "来电×3 2026-10-15 10:00 每1天 16100010092 18秒",
  ]
  const answers = {
    role: "employer",
    name: "秦燕",
    phone: "15400010090",
    "called-unit": "yes",
    "claim.1.lender": "驼铃金融",
    "claim.1.lender-type": "platform",
    "claim.1.debtor": "other",
    "claim.1.addressee": "唐磊",
    "claim.1.numbers": ["16100010091", "16100010092"],
  }
  const papers = await papersOfSituation("all", "2026-11-14", materials, answers)
  expect(papers.filter(({ text }) => text.includes("唐×")).length).toBeGreaterThan(1)
  for (const { text } of papers) expect(text).not.toMatch(/4471|唐磊/)
})
