/** The client over HTTP: routes of docs/api.md, the token in a header, errors as `Refused`. */

import { type Client, type Copy, type Download, type Events, type Issue, type Item, Refused } from "./client.ts"
import { callWords as t } from "./words.ts"

const part = encodeURIComponent
const query = (values: Readonly<Record<string, string | number | null | undefined>>): string => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null)
  return given.length ? `?${given.map(([name, value]) => `${name}=${part(String(value))}`).join("&")}` : ""
}
const refused = (status: number, body: string): Refused => {
  if (status === 401) return new Refused("bad-token", 401, t.token)
  try {
    const said = JSON.parse(body) as { code?: string; message?: string }
    return new Refused(said.code ?? "failed", status, said.message ?? t.failed)
  } catch {
    return new Refused("failed", status, t.failed)
  }
}
/** `filename*=UTF-8''…` or `filename="…"`. */
const fileName = (disposition: string | null, otherwise: string): string => {
  const coded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? "")?.[1]
  return coded ? decodeURIComponent(coded) : (/filename="([^"]+)"/i.exec(disposition ?? "")?.[1] ?? otherwise)
}

export const httpClient = (token: string): Client => {
  const send = async (path: string, body?: unknown): Promise<Response> => {
    const headers: Record<string, string> = { "x-anning-token": token }
    if (body !== undefined) headers["content-type"] = "application/json"
    let response: Response
    try {
      response = await fetch(`/api${path}`, body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) })
    } catch {
      throw new Refused("unreachable", 0, t.unreachable)
    }
    if (!response.ok) throw refused(response.status, await response.text())
    return response
  }
  const json = async <T>(path: string, body?: unknown): Promise<T> => (await (await send(path, body)).json()) as T
  const bytes = async (response: Response, otherwise: string): Promise<Download> => {
    const sha256 = response.headers.get("x-anning-sha256")
    return {
      name: fileName(response.headers.get("content-disposition"), otherwise),
      blob: await response.blob(),
      ...(sha256 ? { sha256 } : {}),
    }
  }
  const show = <T>(caseId: string, what: string): Promise<T> => json<T>(`/cases/${part(caseId)}/show/${what}`)

  return {
    about: () => json("/about"),
    cases: () => json("/cases"),
    create: (title) => json("/cases", title ? { title } : {}),
    examples: () => json("/examples"),
    openExample: (name) => json(`/examples/${part(name)}`, {}),
    formats: () => json("/formats"),
    questions: () => json("/questions"),
    law: (ref, on) => json(`/law${query({ ref, on })}`),
    lawSearch: (words, on) => json(`/law/search${query({ words, on })}`),
    norms: (lender, on) => json(`/law/norms${query({ lender, on })}`),
    misconceptions: () => json("/law/misconceptions"),
    notVerified: () => json("/law/not-verified"),
    // XMLHttpRequest, since fetch cannot tell how much of a body has been sent.
    upload: (caseId, file, { name, signal, onProgress }) =>
      new Promise<readonly Item[]>((resolve, reject) => {
        const request = new XMLHttpRequest()
        request.open("POST", `/api/cases/${part(caseId)}/files${query({ name })}`)
        request.setRequestHeader("x-anning-token", token)
        request.setRequestHeader("content-type", "application/octet-stream")
        request.upload.onprogress = (event) => onProgress?.(event.total ? event.loaded / event.total : 0)
        request.upload.onload = () => onProgress?.(1)
        request.onload = () => {
          if (request.status >= 400) return reject(refused(request.status, request.responseText))
          resolve((JSON.parse(request.responseText) as { items: readonly Item[] }).items)
        }
        request.onerror = () => reject(new Refused("unreachable", 0, t.unreachable))
        request.onabort = () => reject(new Refused("cancelled", 0, t.cancelled))
        signal?.addEventListener("abort", () => request.abort())
        request.send(file)
      }),
    unlock: async (caseId, id, password) =>
      (await json<{ readonly items: readonly Item[] }>(`/cases/${part(caseId)}/unlock`, { id, password })).items,
    state: async (caseId, answers) => {
      const { items } = await json<{ readonly items: readonly { readonly issues: readonly Issue[] }[] }>(
        `/cases/${part(caseId)}/statements`,
        answers,
      )
      return items.flatMap((item) => item.issues)
    },
    withdraw: async (caseId, id) => void (await send(`/cases/${part(caseId)}/withdraw`, { id })),
    copies: (caseId, id) => json(`/cases/${part(caseId)}/copies${query({ id })}`),
    erase: async (caseId, id) => (await json<{ readonly copies: readonly Copy[] }>(`/cases/${part(caseId)}/erase`, { id })).copies,
    remove: async (caseId) => void (await send(`/cases/${part(caseId)}/delete`, { yes: true })),
    summary: (caseId) => show(caseId, "summary"),
    items: (caseId) => show(caseId, "items"),
    parties: (caseId) => show(caseId, "parties"),
    loans: (caseId) => show(caseId, "loans"),
    findings: (caseId) => show(caseId, "findings"),
    sheet: (caseId) => show(caseId, "law"),
    deadlines: (caseId) => show(caseId, "deadlines"),
    calendar: async (caseId) => bytes(await send(`/cases/${part(caseId)}/calendar`), "deadlines.ics"),
    claims: (caseId) => show(caseId, "claims"),
    channels: (caseId, claim) => json(`/channels${query({ case: caseId, claim })}`),
    suit: (caseId, damagesFen) => json(`/cases/${part(caseId)}/show/suit${query({ damagesFen })}`),
    grounds: (caseId) => show(caseId, "grounds"),
    diagnosis: (caseId) => show(caseId, "diagnosis"),
    gaps: (caseId) => show(caseId, "gaps"),
    events: async (caseId, { for: counterparty, offset, limit }): Promise<Events> => {
      const response = await send(`/cases/${part(caseId)}/show/timeline${query({ for: counterparty, offset, limit })}`)
      const rows = (await response.json()) as Events["rows"]
      return { rows, total: Number(response.headers.get("x-anning-total") ?? offset + rows.length) }
    },
    chart: (caseId, counterparty) => json(`/cases/${part(caseId)}/chart${query({ for: counterparty })}`),
    documents: (caseId) => json(`/cases/${part(caseId)}/documents`),
    document: async (caseId, line, format) => {
      const path = `/cases/${part(caseId)}/documents/${part(line.doc)}${query({ format, for: line.counterparty, claim: line.claim })}`
      return bytes(await send(path), `${line.doc}.${format}`)
    },
    seal: (caseId) => json(`/cases/${part(caseId)}/seal`, {}),
    pack: async (caseId, all) => bytes(await send(`/cases/${part(caseId)}/pack`, { all }), "anning.zip"),
    verify: (caseId) => json(`/cases/${part(caseId)}/verify`, {}),
  }
}
