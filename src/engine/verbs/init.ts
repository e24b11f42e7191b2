/** Opens a case: its first entry. */
import { Broken } from "../case/broken.ts"
import type { Digest } from "../case/citation.ts"
import type { Ports } from "../ports.ts"
import { alone, append } from "./act.ts"

/** Throws Broken("case-exists") when there is one, Broken("bad-argument") when its place holds something else. */
export const init = (
  ports: Ports,
  caseId: string,
  options: { readonly title?: string | undefined } = {},
): Promise<{ readonly head: Digest }> =>
  alone(ports, caseId, async () => {
    if (await ports.store.head(caseId)) throw new Broken("case-exists", { case: caseId })
    try {
      return { head: await append(ports, caseId, { seq: 0, digest: undefined }, [{ kind: "opened", title: options.title ?? "" }]) }
    } catch (error) {
      if (error instanceof Broken && error.code === "stale-head") throw new Broken("case-exists", { case: caseId })
      throw error
    }
  })
