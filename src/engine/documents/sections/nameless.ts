/** Whether of the other side no name is known, only a number: then nothing is called by its name, and nobody writes to it. */
import type { PaperSubject } from "./matter.ts"

export const isNameless = ({ party }: Pick<PaperSubject, "party">): boolean => party.role === "unknown" && (party.names ?? []).length === 0
