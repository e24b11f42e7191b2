/** Keeps bytes as a file: a plain link cannot carry the token, so the page fetches and hands the bytes to the browser. */
import type { Download } from "../api/client.ts"

/** Long enough for the browser to have taken the bytes. */
const keepMs = 60_000
export const saveFile = ({ name, blob }: Download): void => {
  const href = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = href
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(href), keepMs)
}
/** The file that `sha256sum -c` reads beside a package, as the command line writes it too. */
export const digestBeside = (name: string, sha256: string | undefined): Download => ({
  name: `${name}.sha256`,
  blob: new Blob([`${sha256}  ${name}\n`], { type: "text/plain" }),
})
const mostHashed = 512 * 1024 * 1024
/** SHA-256 as hex; undefined for what is too large to hold at once (the command line tells it). */
export const sha256OfBlob = async (blob: Blob): Promise<string | undefined> => {
  if (blob.size > mostHashed) return undefined
  const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}
