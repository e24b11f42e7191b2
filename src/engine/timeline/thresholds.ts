/** The tool's own numbers by which a timeline is built and looked at; they stand in the yardstick of the law folder and come here as plain numbers, since this stage reads no law. */
export interface Thresholds {
  /** Rows of two readers that begin further apart are two acts, in seconds. */
  readonly sameActS: number
  /** Calls whose durations differ by more are two calls, in seconds. */
  readonly sameDurationS: number
  /** An own message that says stop shows a refusal stated for a time no further off, in seconds. */
  readonly refusalMessageS: number
  /** Days without a call before which a return is none. */
  readonly quietDays: number
  /** How many digits at the end make the extensions of one exchange, and how many digits a number has that can have any. */
  readonly extensionDigits: number
  readonly exchangeDigits: number
  /** Contacts below this are no pattern. */
  readonly similarContacts: number
  /** Calls of a number that first called after the person had said to stop. */
  readonly callsSinceRefusal: number
  /** Calls of one number that are too many for chance, or how many numbers have to call more than once. */
  readonly repeatedCalls: number
  readonly repeatingNumbers: number
  /** A burst of codes: so many within so many seconds, from so many senders. */
  readonly codeBurstS: number
  readonly codeBurstMessages: number
  readonly codeBurstSenders: number
  /** A message that names a due day nearer than so many days to a stated one speaks of the same instalment. */
  readonly sameInstalmentDays: number
  /** Days of use after which a former owner's debt is seldom called on. */
  readonly longUseDays: number
  /** Days for which an alarm stands before everything else, a confirmation is watched, and a record that runs out is fetched beforehand. */
  readonly alarmDays: number
  readonly watchDays: number
  readonly fetchDays: number
  /** A number first seen within so many seconds of a court's or the police's text may be that office's. */
  readonly officeCallS: number
  /** A payment and the word that confirms it, and two days told of one settlement, lie no further apart. */
  readonly settlementDays: number
  /** After so many days past the last due day that anybody told of, another part may have fallen due. */
  readonly toldForDays: number
  /** More tries than that on one day are more than was asked for by somebody who wanted to be called. */
  readonly appointedTries: number
  /** So many days after a message that asked to be called, without a day, nobody says any more that they meant them. */
  readonly appointedDays: number
  /** A day that was named without a time: from this hour to the next one, and no night. */
  readonly appointedHourFrom: number
  readonly appointedHourTo: number
  /** A call so soon after the person called, or asked to be called, answers them. */
  readonly ownCallS: number
  /** A questionnaire or an offer so near to a call tells what the call was about; one that speaks of the call, within the longer time. */
  readonly courtesyNearS: number
  readonly courtesyLongS: number
  /** A call that is announced comes within so many seconds. */
  readonly courtesyAnnouncedS: number
  /** The first message within so many seconds after the person wrote is told beside their words. */
  readonly answerS: number
}
