/** Modules named by their place are found there at once: the test runner would look each up on the disk and report it to the process above it, for a watch that nobody keeps. */
import { registerHooks } from "node:module"

const here = globalThis as { anningNear?: true }
if (!here.anningNear) {
  here.anningNear = true
  registerHooks({
    resolve: (specifier, context, next) =>
      /^\.\.?\/.*\.(?:ts|mjs)$/.test(specifier) && context.parentURL?.startsWith("file:")
        ? { url: new URL(specifier, context.parentURL).href, shortCircuit: true }
        : next(specifier, context),
  })
}
