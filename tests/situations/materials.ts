/** Writes the contacts of a situation as the files that people hand in: a phone's backup of calls and of messages, and a carrier's list as text. */
import type { Situation } from "./parse.ts"

const ms = (at: string): number => Date.parse(`${at.replace(" ", "T")}+08:00`)
const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;")
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const callType = { in: 1, out: 2, missed: 3 } as const

export const materialsOf = (of: Situation): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const messages = of.contacts.filter(({ kind }) => kind === "sms")
  const logged = of.contacts.filter(({ kind, carrier }) => kind === "call" && !carrier)
  const listed = of.contacts.filter(({ kind, carrier }) => kind === "call" && carrier)
  const stamp = of.day.replaceAll("-", "")
  const backup = (root: string, rows: readonly string[]): string =>
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<${root} count="${rows.length}" backup_date="${ms(`${of.day} 08:00:00`)}" type="full">\n${rows.join("\n")}\n</${root}>\n`
  return [
    ...(messages.length > 0
      ? [
          {
            name: `sms-${stamp}080000.xml`,
            bytes: bytes(
              backup(
                "smses",
                messages.map(
                  (one) =>
                    `  <sms protocol="0" address="${one.number}" date="${ms(one.at)}" type="${one.direction === "out" ? 2 : 1}" subject="null" body="${xml(one.text)}" read="1" status="-1" />`,
                ),
              ),
            ),
          },
        ]
      : []),
    ...(logged.length > 0
      ? [
          {
            name: `calls-${stamp}080000.xml`,
            bytes: bytes(
              backup(
                "calls",
                logged.map(
                  (one) =>
                    `  <call number="${one.number}" duration="${one.durationS}" date="${ms(one.at)}" type="${callType[one.direction]}" presentation="1" />`,
                ),
              ),
            ),
          },
        ]
      : []),
    ...(listed.length > 0
      ? [
          {
            name: "语音通话详单.csv",
            bytes: bytes(
              [
                ...(of.carrierDays ? [`查询期间：${of.carrierDays.from} 至 ${of.carrierDays.to}`] : []),
                "起始时间,通信方式,对方号码,通信时长",
                ...listed.map((one) => `${one.at},${one.direction === "out" ? "主叫" : "被叫"},${one.number},${one.durationS}秒`),
              ].join("\n"),
            ),
          },
        ]
      : []),
    ...of.files.map(({ name, text }) => ({ name, bytes: bytes(text) })),
  ]
}
