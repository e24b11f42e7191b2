/** `npm run setup`: installs and builds, then ends. What `npm start` does by itself first. */
import { orExplain, readyForUse } from "./ready.mjs"

await orExplain(readyForUse)
