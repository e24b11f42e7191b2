/** What is read out of the words of one message, and never more: what kind of message it is, how it is worded, what it says, each with the place that shows it. */

/** Labels and flags of the command line's contract. Wording alone: whether the debt is true, whose it is and how often they wrote are separate findings. */
export const messageLabels = [
  "reminder",
  "overdue_claim",
  "pre_due_pressure",
  "threat_violence",
  "threat_exposure",
  "impersonation_official",
  "insult",
  "third_party_contact",
  "false_amount",
  "scam_request",
  "obscene",
  "normal_reminder",
  "marketing",
  "unrelated",
] as const
export type MessageLabel = (typeof messageLabels)[number]
/** `none` must not be flagged; `borderline` is shown and never called a violation on its words alone. */
export const messageFlags = ["none", "borderline", "violation", "scam"] as const
export type MessageFlag = (typeof messageFlags)[number]
/** Labels of whoever presses for a debt, and those of words that threaten, insult, expose or pose as an office. */
export const pressingLabels: readonly MessageLabel[] = messageLabels.filter(
  (label) => !["normal_reminder", "marketing", "unrelated"].includes(label),
)
export const graveLabels: readonly MessageLabel[] = ["threat_violence", "threat_exposure", "impersonation_official", "insult", "obscene"]
/** Flags under which a label is beyond doubt. */
export const accusing: readonly MessageFlag[] = ["violation", "scam"]

/** A stretch of the text as it was received, in UTF-16 units, the end excluded. */
export interface Stretch {
  readonly from: number
  readonly to: number
}
export interface LabelSpan extends Stretch {
  readonly label: MessageLabel
}
export interface Labelled {
  readonly labels: readonly MessageLabel[]
  readonly flag: MessageFlag
  /** What gave each label; a label without a span rests on what is absent. */
  readonly spans: readonly LabelSpan[]
}

/** What a message is, which decides whether it counts as a contact about a debt. `other` where nothing tells. */
export const messageForms = [
  /** Asks for a payment, before the due day or after it. */
  "dunning",
  /** Confirms that a payment has arrived, or that the debt is settled, and asks for nothing. */
  "receipt",
  /** Answers what the person wrote: received, noted, will not call again. */
  "acknowledgement",
  "apology",
  /** A code for logging in or for paying. */
  "code",
  "advert",
  /** Asks how the service was, or tells of an invoice, a ticket, changed terms. */
  "service",
  /** A bank's or a wallet's notice of a movement on the person's own account. */
  "movement",
  /** In the form of a court's text: neither genuine nor false by its words. */
  "court",
  /** In the form of a text of the police. */
  "police",
  "other",
] as const
export type MessageForm = (typeof messageForms)[number]

/** What counts as a contact about a debt: a text that presses, and one of which nothing tells. The others answer, confirm, advertise or come from somebody else. */
const pressing: ReadonlySet<MessageForm> = new Set(["dunning", "other"])
export const isPressing = (form: MessageForm): boolean => pressing.has(form)

/** A value that the words give, and where. */
export interface SaidValue<T extends string | number = string> extends Stretch {
  readonly value: T
}
/** What a received message says. Lists are in order of the text. A day is `YYYY-MM-DD`, `--MM-DD` where the words name no year, or `---DD` for a day of the month in which it was sent. */
export interface MessageSays {
  /** Signed names, outermost first. */
  readonly signatures: readonly SaidValue[]
  /** Whom it calls by name: the first of `persons`. */
  readonly addressee?: SaidValue
  /** Every person whom it calls or asks after by name; `*` and 某 stand where the message hides a part. */
  readonly persons: readonly SaidValue[]
  /** Whose debt it speaks of, as lender or platform, where it names one beside its signature. */
  readonly lenders: readonly SaidValue[]
  /** Those of them for whom the sender says it acts: 受…委托. */
  readonly clients: readonly SaidValue[]
  /** The bodies that the sender says it belongs to: 我是…的陈专员. */
  readonly houses: readonly SaidValue[]
  readonly amountsFen: readonly SaidValue<number>[]
  readonly dueDays: readonly SaidValue[]
  /** In how many days from its own it says that the debt falls due: 今日到期 is 0. */
  readonly dueIn?: SaidValue<number>
  /** Confirms that a payment arrived, and on which days it says that it did. */
  readonly paid?: Stretch
  readonly paidDays: readonly SaidValue[]
  /** Says that the whole debt is paid off, or (`instalment`) that one part is. */
  readonly settled?: SaidValue<"all" | "instalment">
  /** Says that the debt is overdue; the days where it counts them, else 0. */
  readonly overdue?: SaidValue<number>
  /** Confirms that the person's word to stop, or their complaint, arrived. */
  readonly acknowledges?: Stretch
  /** Numbers that it gives to be called, and numbers that it gives or admits as the sender's own. Normalised. */
  readonly numbersGiven: readonly SaidValue[]
  readonly numbersOwned: readonly SaidValue[]
  /** Owns up to the number about which it was asked, without writing it: 该号码为我司催收员使用. */
  readonly ownsNumberAsked?: Stretch
  /** Announces a visit. */
  readonly visit?: Stretch
  /** Agrees to a later day or another plan: the day, or "" where it names none. */
  readonly extension?: SaidValue
  /** Refuses one that was asked for. */
  readonly extensionRefused?: Stretch
  /** Says that a part of the debt is left to be paid: what remains, or when the next part falls due. */
  readonly remains?: Stretch
}

/** What a refusal covers. `numbers`: no other numbers than those named; `hours`: not at some hours; `deletion`: the number be deleted; `messages`, `offers`: what a reply to unsubscribe refuses of its sender's. */
export const refusalScopes = ["all", "calls", "numbers", "hours", "third-parties", "deletion", "messages", "offers"] as const
export type RefusalScope = (typeof refusalScopes)[number]
/** A span of the day in minutes, the end excluded; over midnight where the end comes first. */
export interface ClockHours {
  readonly from: number
  readonly to: number
}
/** Times of day that name no hour: how far they go, the yardstick says. */
export const namedHours = ["work", "noon", "evening", "night", "early"] as const
export type NamedHours = (typeof namedHours)[number]
export type DaysMeant = "weekdays" | "weekend"
/** At which hours a refusal holds. Both empty where the words tell none that can be counted. */
export interface RefusedHours {
  readonly clock: readonly ClockHours[]
  readonly named: readonly NamedHours[]
  /** On these days alone. */
  readonly days?: DaysMeant
}
export interface OwnRefusal extends Stretch {
  readonly scope: RefusalScope
  /** Of `hours` alone. */
  readonly hours?: RefusedHours
  /** `wrong-number`: tells that they reached somebody else, which asks of itself for nothing to be left alone. */
  readonly kind: "refusal" | "wrong-number"
}
/** On which days the person asks to be called, as counted from the message. */
export type AppointedDays =
  | { readonly by: "standing" }
  | { readonly by: "offset"; readonly from: number; readonly to?: number }
  /** 0 is Monday. */
  | { readonly by: "weekday"; readonly weekday: number; readonly next: boolean }
  | { readonly by: "date"; readonly month?: number; readonly day: number; readonly onwards: boolean }
/** Asks to be called at a time: whoever comes then comes as asked. */
export interface Appointment extends Stretch {
  readonly days: AppointedDays
  /** Minutes of the day, beyond midnight where an end is larger than a day; empty where a day alone is named. */
  readonly times: readonly ClockHours[]
  /** As often as they like. */
  readonly often: boolean
}
/** What the person's own sent message says; what the other side may quote is shown to the person alone. */
export interface OwnWords {
  readonly refusals: readonly OwnRefusal[]
  /** Asks for no more messages: of whoever owes nothing that is a word to stop, of a borrower it covers nothing that is counted. */
  readonly messagesRefused: readonly Stretch[]
  /** Asks for no more offers, which covers nothing about a debt. */
  readonly offersRefused: readonly Stretch[]
  /** It is nothing but a reply to unsubscribe: what it refuses is told by the message that it answers. */
  readonly optsOut?: true
  readonly abuse: readonly Stretch[]
  readonly threats: readonly Stretch[]
  /** Owns the debt, its default or its amount. */
  readonly admissions: readonly Stretch[]
  /** Promises to pay. */
  readonly promises: readonly Stretch[]
  /** Denies the debt, or says that it is paid. */
  readonly denials: readonly Stretch[]
  /** Asks to be called, or to be the one who is spoken to: what was refused before that is refused no longer. */
  readonly invites?: true
  readonly appointments?: readonly Appointment[]
  /** Words of despair: the crisis line comes before everything else. */
  readonly despair: readonly Stretch[]
}
