/** Messages of one invented side, the person's own among them: a reminder, a threat, a word to stop, hard words in return, and a request for a code. */
import type { Engine } from "../../src/engine/api.ts"
import { once } from "./memory-desk.ts"

export const harshWords = "【云杉消费金融】再不还钱，今晚就带人上你家，打断你的腿。"
export const ownHarshWords = "你们这群混蛋，再来我砍死你们。"
export const refusalWords = "请不要再给我打电话，有事发短信。"
const received = 1
const sent = 2
const messages: readonly (readonly [at: string, type: number, text: string])[] = [
  ["2026-05-12T09:00", received, "【云杉消费金融】您的借款已逾期，请尽快还款。"],
  ["2026-05-12T10:00", received, harshWords],
  ["2026-05-12T10:05", sent, refusalWords],
  ["2026-05-12T10:06", sent, ownHarshWords],
  ["2026-05-12T10:20", received, "【云杉消费金融】请把收到的验证码发给我，并转账到安全账户。"],
  ["2026-05-13T10:20", received, "【云杉消费金融】请您按时还款。"],
]
const number = "10690000661203"
const backup = (): Uint8Array => {
  const rows = messages.map(
    ([at, type, text]) =>
      `<sms address="${number}" date="${Date.parse(`${at}:00+08:00`)}" type="${type}" body="${text}" read="1" status="-1" />`,
  )
  return new TextEncoder().encode(`<?xml version='1.0' encoding='UTF-8'?>\n<smses count="${rows.length}">\n${rows.join("\n")}\n</smses>\n`)
}
/** Hands the messages over to a case that is there. */
export const handOver = async (engine: Engine, caseId: string): Promise<void> => {
  const bytes = backup()
  const files = async function* () {
    yield { name: "sms-20260514090000.xml", size: bytes.length, open: () => once(bytes) }
  }
  await engine.add(caseId, files())
}
