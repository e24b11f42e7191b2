/** What the law's codes are called: how sure a text is, and how it stands on a day. One wording for page and command line. */
import type { Both } from "../case/both.ts"
import type { Confidence, LawStatus } from "./instrument.ts"

export const confidenceWords: Readonly<Record<Confidence, Both>> = {
  "two sources": { zh: "两处来源一致", en: "two sources agree" },
  "one source": { zh: "一处来源", en: "one source" },
  "verified-primary": { zh: "核对过原始出处", en: "checked at its origin" },
  "verified-secondary-multi": { zh: "多处转述一致", en: "several reports agree" },
  "secondary-single": { zh: "一处转述", en: "one report" },
  "secondary-multi-weak": { zh: "转述，没见到正文", en: "reports; the text itself was not seen" },
  inference: { zh: "本工具的推断", en: "inferred by this tool" },
}
export const lawStatusWords: Readonly<Record<LawStatus, Both>> = {
  "in-force": { zh: "当日有效", en: "in force on that day" },
  repealed: { zh: "当日已失效", en: "repealed by that day" },
  "not-yet": { zh: "当日尚未施行", en: "not yet in force on that day" },
  "not-held": { zh: "本工具未收录当日规定", en: "not held by this tool" },
}
