/** The real server's routes over the real engine on the memory host, in this process: what the page is tried on, without a file on a disk. */

import { type Desk, openDesk } from "../../src/apps/desk/desk.ts"
import { openApp } from "../../src/apps/server/api.ts"
import { openSessions } from "../../src/apps/server/sessions.ts"
import { httpClient } from "../../src/apps/web/api/http-client.ts"
import type { Engine } from "../../src/engine/api.ts"
import { Broken } from "../../src/engine/case/broken.ts"
import { nodeHome, nodeShelf } from "../../src/hosts/node/home.ts"
import type { Given } from "../golden/derived.ts"
import { lawFiles, read, root } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"

export type Files = Given["files"]
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
/** Words of a message that would be a script, were they not shown as words. */
export const hostileWords = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>'
const escaped = hostileWords.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")
/** A golden case with two claimed debts, of which one is nothing to complain of; the second of its two files' messages is hostile. */
const given = read("cases/two-claims")
const hostile = {
  name: "sms-20260520090000.xml",
  bytes: bytes(
    `<?xml version='1.0' encoding='UTF-8'?>\n<smses count="1"><sms address="10690000338011" date="1778731500000" type="1" body="${escaped}" read="1" status="-1" /></smses>`,
  ),
}
/** Three answers left for the person to give. */
const leftOpen = new Set(["claim.1.lender-type", "claim.1.due", "claim.1.numbers"])
const longName = "一个名字特别特别长而且没有空格也没有标点的压缩包文件用来看窄屏幕会不会被撑破_20260201_20260201_20260201.rar"
export const unusual: Files = [
  ...given.files,
  {
    name: "坏行.csv",
    bytes: bytes(
      "通话时间,对方号码,主被叫,时长（秒）\n2026-05-11 10:00:00,057110238801,被叫,40\n2026-05-12 10:00:00,057110238801,被叫,40\n2026-05-13 10:00:00,057110238801,被叫,40\n2025-13-40,057110238801,被叫,40\n",
    ),
  },
  { name: longName, bytes: Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00, 0, 0, 0, 0]) },
]
/** In the order in which the page offers them. */
export const offered = {
  open: {
    title: "两笔债，还有三个问题没有答",
    files: [...given.files, hostile],
    answers: Object.entries(given.answers).filter(([key]) => !leftOpen.has(key)),
  },
  answered: { title: "两笔债，都答过了", files: [...given.files, hostile], answers: Object.entries(given.answers) },
  unusual: { title: "有坏行，有读不了的文件", files: unusual, answers: [] },
} as const
export const openOnDay = (): Promise<Engine> => openForGolden(lawFiles(), given.day)

/** A desk with no case in it, whose cases live in the engine's memory. */
export const memoryDesk = (engine: Engine): Desk => {
  const rows = new Map<string, string>()
  const onDisk = openDesk(engine, nodeHome(""), nodeShelf(root))
  return {
    ...onDisk,
    engine: {
      ...engine,
      init: async (id, options) => {
        const made = await engine.init(id, options)
        rows.set(id, options?.title ?? "")
        return made
      },
      remove: async (id) => {
        await engine.remove(id)
        rows.delete(id)
      },
    },
    cases: async () =>
      [...rows].map(([id, title]) => ({ case: id, title: title || id, openedAt: `${given.day}T09:00:00+08:00`, entries: 1 })).reverse(),
    mustHave: (id) => {
      if (!rows.has(id)) throw new Broken("no-case", { case: id })
    },
    examples: async () => Object.entries(offered).map(([name, { title }]) => ({ name, title, about: "人和号码都是编的。" })),
    example: async (name) => {
      const found = Object.entries(offered).find(([one]) => one === name)?.[1]
      if (!found) return undefined
      const files = async function* () {
        for (const file of found.files) yield { name: file.name, size: file.bytes.length, open: () => once(file.bytes) }
      }
      return { title: found.title, files: files(), answers: Object.fromEntries(found.answers) }
    },
  }
}
/** Bytes that are read once, as a host gives them. */
export async function* once(value: Uint8Array): AsyncGenerator<Uint8Array> {
  yield value
}
/** The page's own client over those routes: every shape that the page sees is one that the server sends. It cannot upload, which takes a browser. */
export const memoryClient = (desk: Desk) => {
  const sessions = openSessions()
  const app = openApp(desk, { sessions, port: () => 80 }, new Map())
  const ask = (path: string, init: RequestInit = {}) =>
    app.fetch(
      new Request(`http://127.0.0.1:80${path}`, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), host: "127.0.0.1:80" },
      }),
    )
  return httpClient(sessions.open(sessions.invite()) as string, async (path, init) => ask(path, init))
}
