/** What is said in a recording, as the person typed it from listening. */
import { question } from "../question.ts"

export const fileWordsQuestion = question({
  key: "file.N.words",
  type: "text",
  ask: {
    zh: "这段录音里说了什么？一行一句：时间 说话人：原话，如“00:12 对方：……”。",
    en: "What is said in this recording? A line each: time, speaker, words, such as “00:12 对方：…”.",
  },
  why: {
    zh: "录音要附文字稿；照录音写，听不清的写“（听不清）”，不补、不改。",
    en: "A recording goes with its words in writing; write what is heard, and add nothing.",
  },
  subject: "录音的文字稿",
  sensitive: false,
})
