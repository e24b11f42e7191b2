/** Reads what a received message says: who signs, whom it calls, sums and days, and what it admits. Narrow on purpose: what it is not sure of is not said. */
import { folded } from "./folded.ts"
import { formOfMessage } from "./form.ts"
import { isForwarded } from "./forwarded.ts"
import { withoutAsides } from "./label/aside.ts"
import type { MessageForm, MessageSays, SaidValue } from "./reading.ts"
import { amountsIn } from "./says/amounts.ts"
import { acknowledgementIn, extensionIn, visitIn } from "./says/answers.ts"
import { dueDaysIn, dueInOf, paidDaysIn } from "./says/debt-days.ts"
import { clientsIn, creditorsIn, housesIn } from "./says/lenders.ts"
import { numbersGivenIn, numbersOwnedIn, ownsNumberAskedIn } from "./says/numbers.ts"
import { personsIn } from "./says/persons.ts"
import { extensionRefusedIn, remainsIn } from "./says/remains.ts"
import { signaturesIn } from "./says/signatures.ts"
import { overdueIn, paidIn, settledIn } from "./says/standing.ts"

/** Forms in which somebody speaks of the person's debt: an advertisement, a code or a bank's notice says nothing of it, and a court's text is not the lender's word. */
const ofDebt: ReadonlySet<MessageForm> = new Set(["dunning", "receipt", "acknowledgement", "apology", "service", "other"])
const byPlace = (a: SaidValue, b: SaidValue): number => a.from - b.from

/** What a forwarded text says, its sender does not. `form`: what the message is, where that is known already. */
export const messageSays = (raw: string, form: MessageForm = formOfMessage(raw)): MessageSays => {
  const of = folded(isForwarded(raw) ? "" : raw)
  // Claims are read where they are the sender's own: of what is quoted or denied nothing is claimed.
  const own = folded(isForwarded(raw) ? "" : withoutAsides(raw))
  const speaks = ofDebt.has(form)
  const persons = personsIn(of)
  const clients = clientsIn(of)
  const lenders = [...clients, ...creditorsIn(of).filter((one) => clients.every((other) => other.value !== one.value))].sort(byPlace)
  const overdue = form === "dunning" ? overdueIn(own) : undefined
  const settled = speaks ? settledIn(of, overdue !== undefined) : undefined
  const paid = speaks ? paidIn(of) : undefined
  const dueIn = form === "dunning" && !overdue ? dueInOf(of) : undefined
  const acknowledges = speaks ? acknowledgementIn(of) : undefined
  const visit = form === "dunning" || form === "other" ? visitIn(own) : undefined
  const extension = speaks ? extensionIn(of) : undefined
  const extensionRefused = speaks && !extension ? extensionRefusedIn(of) : undefined
  const remains = speaks ? remainsIn(of) : undefined
  const ownsNumberAsked = ownsNumberAskedIn(of)
  return {
    signatures: signaturesIn(of),
    ...(persons[0] && { addressee: persons[0] }),
    persons,
    lenders,
    clients,
    houses: housesIn(of),
    amountsFen: form === "code" || form === "advert" ? [] : amountsIn(of),
    dueDays: speaks ? dueDaysIn(of, overdue !== undefined) : [],
    ...(dueIn && { dueIn }),
    ...(paid && { paid }),
    paidDays: paid || settled ? paidDaysIn(of) : [],
    ...(settled && { settled }),
    ...(overdue && { overdue }),
    ...(acknowledges && { acknowledges }),
    numbersGiven: numbersGivenIn(of),
    numbersOwned: numbersOwnedIn(of),
    ...(ownsNumberAsked && { ownsNumberAsked }),
    ...(visit && { visit }),
    ...(extension && { extension }),
    ...(extensionRefused && { extensionRefused }),
    ...(remains && { remains }),
  }
}
