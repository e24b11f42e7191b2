/** The key of this tab's session: got once for the code in the address, kept for this tab alone, then gone from the address bar. The code is worth nothing afterwards. */
import { cameBack, hasLeft } from "../left-mark.ts"

const key = "anning-token"

export const tokenOfTab = (): string => sessionStorage.getItem(key) ?? ""

/** What came of the code in the address: `none` was there, it `opened` a session, or it was `used` before (then nothing is shown that was not shown without it). */
export type Entrance = "none" | "opened" | "used" | "unreachable"

/** Reads `#token=…` if it is there, takes it out of the address at once, and gets a session for it. */
export const enter = async (): Promise<Entrance> => {
  const code = /^#token=([\w-]+)/.exec(location.hash)?.[1]
  if (!code) return "none"
  history.replaceState(null, "", `${location.pathname}#/`)
  let response: Response
  try {
    response = await fetch("/api/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ code }),
    })
  } catch {
    return "unreachable"
  }
  if (!response.ok) return "used"
  sessionStorage.setItem(key, ((await response.json()) as { token: string }).token)
  cameBack()
  return "opened"
}
/** After a quick exit an old address leads nowhere: the tab stays blank. */
export const staysBlank = (entrance: Entrance): boolean => hasLeft() && entrance !== "opened"
/** Ends the session at the server, even while the tab is being left. */
export const endSession = (): void => {
  const token = tokenOfTab()
  if (!token) return
  void fetch("/api/session/leave", {
    method: "POST",
    keepalive: true,
    headers: { "x-anning-token": token, "content-type": "application/json" },
    body: "{}",
  }).catch(() => undefined)
}
