/** Reading back, freezing, handing in and packing, as the page asks for them: the server's own routes and the page's own client. */
import { expect, it, vi } from "vitest"
import { memoryClient, memoryDesk, openOnDay } from "../web/memory-desk.ts"

vi.setConfig({ testTimeout: 240_000 })
it("reads a paper back, freezes it, hands it in and takes the answer, over HTTP", async () => {
  const client = memoryClient(memoryDesk(await openOnDay()))
  const { case: id } = await client.ask("openExample", { path: { name: "answered" } })
  const at = { path: { case: id } }
  const [paper] = (await client.ask("documents", at)).filter(({ ready, doc }) => ready && doc === "stop-notice")
  const claim = (await client.show(id, "parties")).find((one) => one.id === paper?.counterparty)?.claim ?? undefined
  const ask = { doc: "stop-notice", claim }
  const told = await client.show(id, "readback", { for: "stop-notice", claim })
  expect(told.length).toBeGreaterThan(3)
  const refused = await client.ask("issue", { ...at, body: ask })
  expect(refused.unread.map((one) => one.id)).toEqual(told.map((one) => one.id))
  await client.ask("confirm", { ...at, body: { ids: told.map((one) => one.id) } })
  const issued = await client.ask("issue", { ...at, body: ask })
  const [file] = issued.files
  const got = await client.file("issued", { ...at, query: { id: file?.item as string } })
  expect([got.name, got.blob.size]).toEqual([file?.name, file?.size])
  const list = await client.ask("packList", { ...at, query: { doc: "stop-notice", claim } })
  expect(list.goes[0]).toMatchObject({ kind: "paper", as: "issued" })
  const packed = await client.file("pack", { ...at, body: { for: "stop-notice", claim } })
  expect(packed.blob.size).toBeGreaterThan(1000)
  const day = (await client.show(id, "summary")).day
  const filed = await client.ask("file", { ...at, body: { ...ask, channel: "lender", day } })
  expect(filed.item).toBe(issued.item)
  await client.ask("reply", { ...at, body: { filing: filed.filing, day, as: "refused" } })
  expect((await client.show(id, "filings"))[0]?.replies).toMatchObject([{ as: "refused" }])
  await expect(client.ask("reply", { ...at, body: { filing: filed.filing, day, as: "won" } })).rejects.toMatchObject({
    code: "bad-argument",
  })
  await expect(client.ask("confirm", { ...at, body: { ids: ["0".repeat(24)] } })).rejects.toMatchObject({ code: "not-found" })
})
