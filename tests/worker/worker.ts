/** The engine in a browser worker: takes law files and cases, gives back the derived texts. */
import { type Given, goldenTexts } from "../golden/derived.ts"
import { openForGolden } from "../golden/open.ts"

interface Ask {
  readonly law: readonly { readonly path: string; readonly text: string }[]
  readonly given: Given
}
const derive = async ({ law, given }: Ask) => goldenTexts(await openForGolden(law, given.day), given)
const scope = self as unknown as { onmessage: (event: { data: Ask }) => void; postMessage(value: unknown): void }
scope.onmessage = ({ data }) => {
  derive(data).then(
    (texts) => scope.postMessage({ texts }),
    (error: unknown) => scope.postMessage({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }),
  )
}
