/** The court that the person named for a paper, held against the places that give a court its competence: what fits none of them is asked about before it is handed in. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Dossier } from "../../dossier.ts"
import type { LawSheets } from "../index.ts"
import { procedureList, rulesOn } from "./procedure.ts"
import { cityOf } from "./suit-courts.ts"

export interface NamedCourt {
  readonly court: string
  /** `fits`: it bears the name of one of the cities; `elsewhere`: of none; `unknown`: too little is told, its name bears no city, or it has taken a case already. */
  readonly state: "fits" | "elsewhere" | "unknown"
  /** Where one may sue, as far as the person told it. */
  readonly cities: readonly string[]
  readonly why: readonly string[]
}
/** A name may leave the city out (某区人民法院): nothing is said of it then. */
const namesCity = /[一-龥]{2,8}(?:市|省|州|盟|自治区)/
/** Null where the person has named none. */
export const courtNamed = (book: LawSheets, { facts, day }: Pick<Dossier, "facts" | "day">, claim: string): NamedCourt | null => {
  const said = (name: string): string | undefined => facts.one(claimKeyOf(claim, name))?.value
  const court = said("court")
  if (court === undefined) return null
  const known = rulesOn(book.procedure, "courts", day).flatMap((rule) => procedureList(rule, "cities"))
  const seat = said("lender-city") ?? said("seat")
  const places = [facts.one("city")?.value, seat].flatMap((place) => place ?? [])
  const cities = [...new Set(places.map((place) => cityOf(place, known)))].filter(Boolean)
  const taken = said("case-no") !== undefined
  if (cities.some((city) => court.includes(city))) return { court, state: "fits", cities, why: [] }
  // Of two places that give competence both have to be told before a court is called neither's.
  if (taken || places.length < 2 || !namesCity.test(court)) return { court, state: "unknown", cities, why: [] }
  return {
    court,
    state: "elsewhere",
    cities,
    why: [`${court}和您说的两个地方（${cities.join("、")}）都对不上：交之前打12368问清楚有没有管辖权，或者改成上面可以选的法院。`],
  }
}
