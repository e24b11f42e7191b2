/** What an address that was used before shows: how to come in again, and nothing else. */
import { texts } from "../texts.ts"

export const UsedAddress = () => (
  <main id="main">
    <h1>{texts.used.title}</h1>
    {texts.used.lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </main>
)
