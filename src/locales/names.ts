/** The one wording of a code, from the record that owns it: page and command line look words up here and have none of their own. */
import type { Both } from "../engine/case/both.ts"
import { partyWords, standingWords } from "../engine/case/claim.ts"
import { eventWords, kindWords } from "../engine/case/event-words.ts"
import type { Choice } from "../engine/case/questions/choice.ts"
import { questionOf } from "../engine/case/questions/index.ts"
import { yesNo } from "../engine/case/questions/question.ts"
import { replyWords } from "../engine/case/record/filings.ts"
import { conclusionWords } from "../engine/causes/cause.ts"
import { confidenceWords, lawStatusWords } from "../engine/law/law-words.ts"
import { howWords, ownWordsWords, reachedWords, scopeWords } from "../engine/views/refusal-words.ts"
import {
  courtStateWords,
  normStateWords,
  readBackStateWords,
  routeWords,
  sheetStateWords,
  stepStateWords,
} from "../engine/views/state-words.ts"

/** Every closed list of codes with its words; choices stand with their questions. */
export const wordsByList = {
  conclusion: conclusionWords,
  confidence: confidenceWords,
  court: courtStateWords,
  kind: kindWords,
  lawStatus: lawStatusWords,
  norm: normStateWords,
  ownWords: ownWordsWords,
  party: partyWords,
  readback: readBackStateWords,
  reply: replyWords,
  refusalHow: howWords,
  refusalReached: reachedWords,
  refusalScope: scopeWords,
  route: routeWords,
  sheet: sheetStateWords,
  standing: standingWords,
  step: stepStateWords,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Both>>>>

/** The Chinese word of a code, or the code itself where a newer engine sends one that is not known here. */
export const named = (list: keyof typeof wordsByList, code: string): string =>
  (wordsByList[list] as Readonly<Record<string, Both>>)[code]?.zh ?? code
/** An event by kind and direction: never 来电 where nothing tells who called. */
export const eventNamed = (kind: string, direction: "in" | "out" | "unknown"): string =>
  kind in kindWords ? eventWords(kind as keyof typeof kindWords, direction).zh : kind
/** A choice of a question, in its words. */
export const choiceNamed = (question: { readonly choices: readonly Choice[] }, id: string): string =>
  question.choices.find((choice) => choice.id === id)?.zh ?? id
/** An answer that is a choice, in the words of its question; anything else as it is. */
export const answerNamed = (key: string, answer: string): string => {
  const question = questionOf(key)
  const choices = question?.type === "choice" ? question.choices : question?.type === "yes-no" ? yesNo : []
  return choices.find(({ id }) => id === answer)?.zh ?? answer
}
/** A file as the person knows it: the answer that they gave, or its name as it was handed in. */
export const fileNamed = (name: string): string => {
  const question = name.endsWith(".json") ? questionOf(name.slice(0, -".json".length)) : undefined
  return question ? `您的回答（${question.subject}）` : name
}
