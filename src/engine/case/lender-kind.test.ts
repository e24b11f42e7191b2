/** A lender is of the kind that its registered name says, whatever was ticked. */
import { expect, it } from "vitest"
import type { Cited } from "./citation.ts"
import { kindNamed, lenderKindOf } from "./lender-kind.ts"

const cited = (value: string) => ({ value, from: [{ item: "i", at: "1" }], weight: "stated" }) as unknown as Cited<string>
const kind = (stated: string, registered?: string, loanKind?: string, called?: string) =>
  lenderKindOf({
    stated: cited(stated),
    registered: registered ? cited(registered) : undefined,
    called: called ? cited(called) : undefined,
    loanKind,
  })?.value

it.each([
  ["consumer-finance", "星驿汽车金融有限公司", "auto-finance"],
  ["consumer-finance", "江岭融资租赁有限公司", "other"],
  ["bank", "云浦消费金融有限公司", "consumer-finance"],
  ["consumer-finance", "云浦小额贷款有限公司", "micro-loan"],
  ["card", "北麓银行股份有限公司", "card"],
  ["micro-loan", "北麓信托有限公司", "other"],
  ["platform", "云浦小额贷款有限公司", "platform"],
  ["unknown", "星驿汽车金融有限公司", "unknown"],
] as const)("%s, registered as %s: %s", (stated, registered, expected) => expect(kind(stated, registered)).toBe(expected))
it("a loan that a consumer finance company cannot make is another's, unless its name says so", () => {
  expect(kind("consumer-finance", undefined, "mortgage-or-car", "星驿")).toBe("other")
  expect(kind("consumer-finance", undefined, "mortgage-or-car", "星驿汽车金融")).toBe("auto-finance")
  expect(kind("consumer-finance", undefined, "mortgage-or-car", "云浦消费金融")).toBe("consumer-finance")
  expect(kind("consumer-finance", undefined, "network-consumer", "云浦")).toBe("consumer-finance")
})
it("a name that tells nothing tells nothing", () => {
  expect(kindNamed("云浦科技有限公司")).toBeUndefined()
  expect(kindNamed(undefined)).toBeUndefined()
})
