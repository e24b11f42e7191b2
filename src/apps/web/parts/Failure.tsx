/** The sentence for an act that failed; nothing while it did not. */
import { RefusedCall } from "../api/client.ts"
import { Note } from "./Note.tsx"
import { pageWords } from "./words.ts"

/** Failures of the kept material itself, beside which nobody is told that it is all there. */
const ofTheKept: ReadonlySet<string> = new Set([
  "original-unsound",
  "digest-differs",
  "payload-missing",
  "chain-broken",
  "not-a-plain-file",
  "no-case",
  "not-found",
])
/** What went wrong, and whether the material is safe. A damaged original is named, with what to do, at the head of every step. */
export const Said = ({ error }: { readonly error: Error }) => {
  const code = error instanceof RefusedCall ? error.code : ""
  return (
    <>
      <p>{code === "original-unsound" ? pageWords.stops : error.message}</p>
      {!ofTheKept.has(code) && <p>{pageWords.kept}</p>}
    </>
  )
}
export const Failure = ({ error }: { readonly error: Error | null }) =>
  error ? (
    <Note title={pageWords.notDone} tone="care">
      <Said error={error} />
    </Note>
  ) : null
