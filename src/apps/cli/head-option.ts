/** `--head`: a digest of the log as a paper or a page shows it. */
import type { Digest } from "../../engine/case/citation.ts"
import { asDigest } from "../../engine/case/record/log.ts"
import { shown } from "../../locales/sentence.ts"
import { type Options, text, Usage } from "./command.ts"

/** As a paper prints it, however it was copied, or as 如何核验.txt does, without `sha256:`. Anything else is a slip of the pen, not a broken record. */
export const headOption = (options: Options): Digest | undefined => {
  const given = text(options, "head")
  if (given === undefined) return undefined
  const digest = asDigest(given)
  if (digest === undefined) throw new Usage(`--head 应是 64 位十六进制的台账校验值 / must be a digest of 64 hex digits: ${shown(given)}`)
  return digest
}
