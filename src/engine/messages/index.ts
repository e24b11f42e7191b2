/** The words of messages, read: each question asked of a text once, whoever asks. */
import { formOfMessage } from "./form.ts"
import { labelMessage } from "./label.ts"
import { oncePerText } from "./once.ts"
import { ownWords } from "./own-words.ts"
import { messageSays } from "./says.ts"

export const readForm = oncePerText(formOfMessage)
export const readLabels = oncePerText(labelMessage)
export const readSays = oncePerText(messageSays)
export const readOwnWords = oncePerText(ownWords)
