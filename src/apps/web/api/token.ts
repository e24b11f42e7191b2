/** The token of this start of the server: taken from the address once, kept for this tab, then gone from the address bar. */
import { cameBack } from "../leave.ts"

const key = "anning-token"

/** Reads `#token=…` if it is there, hides it, and returns the token of this tab ("" when there is none). */
export const takeToken = (): string => {
  const given = /^#token=([\w-]+)/.exec(location.hash)?.[1]
  if (given) {
    sessionStorage.setItem(key, given)
    cameBack()
    history.replaceState(null, "", `${location.pathname}#/`)
  }
  return sessionStorage.getItem(key) ?? ""
}
