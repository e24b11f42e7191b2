/** `npm run setup`: installs and builds, then ends. What `npm start` and `npm test` do by themselves first. */
import { build, install, orExplain } from "./ready.mjs"

await orExplain(async () => {
  await install()
  await build()
})
