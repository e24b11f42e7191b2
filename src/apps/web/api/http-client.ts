/** The client over HTTP: the calls of the table, the token in a header, errors as `RefusedCall`. */
import type { EventPage, EventView } from "../../../engine/views/timeline.ts"
import type { AddInWords } from "../../api/answers.ts"
import { addressOf, type Call, calls } from "../../api/calls.ts"
import { type Client, type Download, RefusedCall } from "./client.ts"
import { callWords as t } from "./words.ts"

const refused = (status: number, body: string): RefusedCall => {
  if (status === 401) return new RefusedCall("bad-token", 401, t.token)
  try {
    const said = JSON.parse(body) as { code?: string; message?: string }
    return new RefusedCall(said.code ?? "failed", status, said.message ?? t.failed)
  } catch {
    return new RefusedCall("failed", status, t.failed)
  }
}
/** `filename*=UTF-8''…` or `filename="…"`. */
const fileName = (disposition: string | null, otherwise: string): string => {
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1]
  return coded ? decodeURIComponent(coded) : (/filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? otherwise)
}
/** What any call may be asked with; the types of `Client` say which needs what. */
interface Parts {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}
/** How the network is asked: the browser's own way, or the server itself where both run in one process. */
type Ask = (address: string, init: RequestInit) => Promise<Response>

export const httpClient = (token: string, ask: Ask = (address, init) => fetch(address, init)): Client => {
  const send = async (call: Call, { path = {}, query = {}, body = {} }: Parts = {}): Promise<Response> => {
    const headers: Record<string, string> = { "x-anning-token": token }
    const init: RequestInit =
      call.method === "get"
        ? { headers }
        : { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) }
    let response: Response
    try {
      response = await ask(addressOf(call, path as never, query as never), init)
    } catch {
      throw new RefusedCall("unreachable", 0, t.unreachable)
    }
    if (!response.ok) throw refused(response.status, await response.text())
    return response
  }
  const kept = async (response: Response, otherwise: string): Promise<Download> => ({
    name: fileName(response.headers.get("content-disposition"), otherwise),
    blob: await response.blob(),
  })
  return {
    ask: async (name, ...[asked]) => (await (await send(calls[name], asked as Parts)).json()) as never,
    show: async (caseId, what, query) =>
      (await (await send(calls.show, { path: { case: caseId, what }, query: { ...query } })).json()) as never,
    events: async (caseId, query): Promise<EventPage> => {
      const response = await send(calls.show, { path: { case: caseId, what: "timeline" }, query })
      const events = (await response.json()) as readonly EventView[]
      return { events, total: Number(response.headers.get("x-anning-total") ?? query.offset + events.length) }
    },
    file: async (name, ...[asked]) => kept(await send(calls[name], asked as Parts), name),
    // XMLHttpRequest, since fetch cannot tell how much of a body has been sent.
    upload: (caseId, file, { name, signal, onProgress }) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest()
        request.open("POST", addressOf(calls.addFile, { case: caseId }, { name }))
        request.setRequestHeader("x-anning-token", token)
        request.setRequestHeader("content-type", "application/octet-stream")
        request.upload.onprogress = (event) => onProgress?.(event.total ? event.loaded / event.total : 0)
        request.upload.onload = () => onProgress?.(1)
        request.onload = () => {
          if (request.status >= 400) return reject(refused(request.status, request.responseText))
          resolve((JSON.parse(request.responseText) as AddInWords).items)
        }
        request.onerror = () => reject(new RefusedCall("unreachable", 0, t.unreachable))
        request.onabort = () => reject(new RefusedCall("cancelled", 0, t.cancelled))
        signal?.addEventListener("abort", () => request.abort())
        request.send(file)
      }),
  }
}
