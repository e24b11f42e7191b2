/** Who is who before a court: the person with what the law of procedure asks for, the other side by its registered name and seat. */
import { nameOfPerson } from "../../case/person.ts"
import { ask, type FilledIn, type Sentence } from "../../say/say.ts"
import { type FilingItem, filledFor } from "../filing/index.ts"
import { inRow } from "../form/in-row.ts"
import type { Lines } from "../form/parts.ts"
import type { PaperSubject } from "./matter.ts"
import { writerLines } from "./signing.ts"

type Of = (item: FilingItem, write?: (value: FilledIn) => Sentence) => Sentence | undefined
const filling = (matter: PaperSubject): Of => {
  const filled = filledFor("court", matter)
  return (item, write = (value) => ask`${value}`) => {
    const value = filled(item)
    return value && write(value)
  }
}
/** The person, as `from` 原告, with what the law of procedure asks for. */
export const personLines = (matter: PaperSubject, from: string): Lines => {
  const { facts } = matter.dossier
  const of = filling(matter)
  const name = nameOfPerson(facts, matter.claim)
  const who = inRow([
    name && ask`${name}`,
    of("plaintiff.sex"),
    of("plaintiff.born", (day) => ask`${day}出生`),
    of("plaintiff.ethnicity"),
    of("plaintiff.occupation", (work) => ask`职业：${work}`),
    of("plaintiff.employer", (unit) => ask`工作单位：${unit}`),
    of("address", (place) => ask`住${place}`),
    of("contact", (by) => ask`联系方式：${by}`),
  ])
  return [
    ...(who ? [{ label: from, value: who }] : []),
    // Whoever acts for them has a line of their own; the person's is told above, whole.
    ...writerLines(facts, matter.claim, from).slice(1),
  ]
}
/** `from` 原告, `against` 被告. */
export const courtLines = (matter: PaperSubject, from: string, against: string): Lines => {
  const of = filling(matter)
  const other = inRow([
    of("registered-name"),
    of("seat", (place) => ask`住所：${place}`),
    of("representative", (name) => ask`法定代表人（负责人）：${name}`),
  ])
  const registered = filledFor("court", matter)("registered-name")?.filled
  return [
    ...personLines(matter, from),
    ...(other ? [{ label: against, value: other }] : []),
    // A name that begins the registered one says nothing of its own.
    ...(registered?.startsWith(matter.party.name.value) ? [] : [{ label: `${against}对外使用的名称`, value: ask`${matter.party.name}` }]),
  ]
}
/** The court by its name, for the paper and for the list of papers. */
export const courtOf = (matter: PaperSubject): { readonly court: Sentence; readonly for: string } => {
  const court = filledFor("court", matter)("court")
  return { court: court ? ask`${court}` : ask``, for: court?.filled ?? "" }
}
