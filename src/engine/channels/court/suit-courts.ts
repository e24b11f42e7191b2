/** The courts that one may choose among for a claim, each with why it is one, and the question whose answer would settle it. */
import type { Day } from "../../case/time.ts"
import { type Ask, askOf } from "../ask.ts"
import type { LawSheets } from "../index.ts"
import { type ProcedureRule, procedureList, rulesOn } from "./procedure.ts"
import { type Court, courtsFor, type SuitSituation } from "./suit.ts"

export interface CourtChoice {
  readonly rule: ProcedureRule
  readonly place: string
  readonly city: string | null
  /** `open`; `unsettled` where courts differ, to be pleaded beside another; `ask` where an answer decides. */
  readonly state: "open" | "unsettled" | "ask"
  readonly why: readonly string[]
  readonly questions: readonly Ask[]
}
/** A place that gives a court its competence, as far as it is answered. */
interface Place {
  readonly key: string
  readonly court: string
  readonly answer: string | undefined
  readonly told: (city: string) => string
}

/** 浙江省杭州市余杭区 → 杭州 where that is a city the rules name; otherwise what stands before 市. */
export const cityOf = (answer: string, known: readonly string[]): string => {
  const local = answer.trim().replace(/^.*?(?:省|自治区)/, "")
  const city = local.replace(/市.*$/, "")
  return known.find((name) => city === name || city.startsWith(name) || city.endsWith(name)) ?? city
}
const isOf = (rule: ProcedureRule, need: string): boolean => procedureList(rule, "needs").includes(need)
const whyNetwork = ({ network }: SuitSituation): readonly string[] =>
  network === "yes" ? ["材料里有发到网上的内容。"] : ["材料里是电话、短信之类：算不算网络侵权，各地认识不一。"]

/** The rule that tells how to choose is no court; it is told once, for all claims. */
export const choosingOn = (book: LawSheets, day: Day): readonly ProcedureRule[] =>
  rulesOn(book.procedure, "courts", day).filter((rule) => isOf(rule, "several"))

const general = (situation: SuitSituation, places: readonly Place[], court: Court): CourtChoice => {
  const place = places.find((one) => one.court === court.rule.id)
  const asks = place && place.answer === undefined ? askOf(place.key) : undefined
  return {
    rule: court.rule,
    place: court.place,
    city: place?.answer ?? null,
    state: court.settled ? "open" : "unsettled",
    why: [
      ...(place?.answer === undefined ? [] : [place.told(place.answer)]),
      ...(isOf(court.rule, "network") ? whyNetwork(situation) : []),
    ],
    questions: asks ? [asks] : [],
  }
}
/** A court of some cities only: one entry for each city that an answer names, and one for what is still to be answered. */
const inCities = (book: LawSheets, situation: SuitSituation, places: readonly Place[]): readonly CourtChoice[] => {
  const found = places.flatMap((place) =>
    place.answer === undefined
      ? []
      : courtsFor(book.procedure, { ...situation, city: place.answer })
          .filter((court) => isOf(court.rule, "cities"))
          .map((court) => ({ court, city: place.answer as string, why: place.told(place.answer as string) })),
  )
  const cities = [...new Set(found.map((one) => one.city))]
  const open = places.filter((place) => place.answer === undefined)
  const questions = open.flatMap((place) => askOf(place.key) ?? [])
  const told = cities.flatMap((city): CourtChoice[] => {
    const own = found.filter((one) => one.city === city)
    const court = own[0]?.court
    if (!court) return []
    const why = [...own.map((one) => one.why), ...whyNetwork(situation)]
    return [{ rule: court.rule, place: court.place, city, state: court.settled ? "open" : "unsettled", why, questions }]
  })
  if (told.length > 0 || questions.length === 0) return told
  const rules = rulesOn(book.procedure, "courts", situation.day).filter(
    (rule) =>
      isOf(rule, "cities") &&
      situation.network !== "no" &&
      procedureList(rule, "cities").some((city) => courtsFor(book.procedure, { ...situation, city }).some((court) => court.rule === rule)),
  )
  return rules.map((rule) => {
    const cities = procedureList(rule, "cities").join("、")
    const place = `${cities}的${rule.more.get("place") ?? ""}`
    return { rule, place, city: null, state: "ask", why: [`只在${cities}有。`], questions }
  })
}

/** All courts for a claim, those that are settled first. */
export const courtChoices = (
  book: LawSheets,
  situation: SuitSituation,
  answers: {
    readonly own: { readonly key: string; readonly city?: string }
    readonly lender: { readonly key: string; readonly city?: string }
  },
): readonly CourtChoice[] => {
  const known = rulesOn(book.procedure, "courts", situation.day).flatMap((rule) => procedureList(rule, "cities"))
  const named = (city: string | undefined): string | undefined => (city === undefined ? undefined : cityOf(city, known))
  const places: readonly Place[] = [
    { key: answers.own.key, court: "result", answer: named(answers.own.city), told: (city) => `您说影响发生在${city}。` },
    { key: answers.lender.key, court: "defendant", answer: named(answers.lender.city), told: (city) => `您说对方登记的住所在${city}。` },
  ]
  const courts = courtsFor(book.procedure, situation).filter((court) => !isOf(court.rule, "several") && !isOf(court.rule, "cities"))
  const rank = { open: 0, unsettled: 1, ask: 2 } as const
  return [...courts.map((court) => general(situation, places, court)), ...inCities(book, situation, places)].sort(
    (a, b) => rank[a.state] - rank[b.state],
  )
}
