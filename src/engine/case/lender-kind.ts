/** Which kind a lender is, held against its own name and the kind of loan: a company is what it is registered as, and law is written for that. */
import type { Cited } from "./citation.ts"
import { claimKeyOf } from "./claim-key.ts"
import type { Facts } from "./facts.ts"

const byName: readonly (readonly [RegExp, string])[] = [
  [/汽车金融/, "auto-finance"],
  [/消费金融/, "consumer-finance"],
  [/小额贷款|小贷公司/, "micro-loan"],
  [/融资租赁|金融租赁|租赁有限|租赁股份|信托|商业保理|保理有限|典当|融资担保|财务有限|财务股份/, "other"],
  [/银行|信用合作联社|信用合作社|信用社|农信联社/, "bank"],
]
/** By the words that a registered name must hold; undefined where they tell nothing. */
export const kindNamed = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : byName.find(([words]) => words.test(name))?.[1]

/** Loans that a consumer finance company may not make: whoever made one is something else. */
const notConsumer: ReadonlySet<string | undefined> = new Set(["mortgage-or-car", "business"])
const agrees = (stated: string, named: string): boolean => stated === named || (stated === "card" && named === "bank")
interface Told {
  readonly stated: Cited<string> | undefined
  /** As it is registered. */
  readonly registered: Cited<string> | undefined
  /** As the person calls it. */
  readonly called: Cited<string> | undefined
  readonly loanKind: string | undefined
}
/** A kind that was told and that the name or the loan speaks against gives way to the name, else to a kind of which nothing special is said. A platform lends by others' names. */
export const lenderKindOf = ({ stated, registered, called, loanKind }: Told): Cited<string> | undefined => {
  if (!stated || ["platform", "unlicensed", "unknown"].includes(stated.value)) return stated
  const [own, brand] = [kindNamed(registered?.value), kindNamed(called?.value)]
  if (registered && own) return agrees(stated.value, own) ? stated : { ...registered, value: own }
  // A short name is one's own way of calling it: it counts where it speaks of a body that no other kind fits.
  if (called && (brand === "auto-finance" || brand === "other")) return { ...called, value: brand }
  return stated.value === "consumer-finance" && brand !== "consumer-finance" && notConsumer.has(loanKind)
    ? { ...stated, value: "other" }
    : stated
}
/** The same of what is told of a claim. */
export const lenderKindIn = (facts: Pick<Facts, "one">, n: number): Cited<string> | undefined => {
  const fact = (name: string): Cited<string> | undefined => facts.one(claimKeyOf(n, name))
  return lenderKindOf({
    stated: fact("lender-type"),
    registered: fact("registered-name"),
    called: fact("lender"),
    loanKind: fact("loan-kind")?.value,
  })
}
