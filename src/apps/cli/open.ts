/** Opens the engine over the folder that a case lies in; every command that needs a case comes through here. */
import { basename, dirname, join, resolve } from "node:path"
import type { Engine } from "../../engine/engine.ts"

/** The package's folder, the same three steps up from `src/apps/cli` and `dist/apps/cli`: `law/` and `examples/` lie in it. */
export const packageRoot = resolve(import.meta.dirname, "..", "..", "..")
/** An engine whose cases are the folders under `home`. */
export const openHome = async (home: string): Promise<Engine> => {
  const [{ openEngine }, { openNodePorts }, { nodePrinter }] = await Promise.all([
    import("../../engine/engine.ts"),
    import("../../hosts/node/index.ts"),
    import("../../hosts/node/printer.ts"),
  ])
  return openEngine(openNodePorts({ home, lawFolder: join(packageRoot, "law"), printer: nodePrinter() }))
}
export interface OpenCase {
  readonly engine: Engine
  readonly id: string
  readonly folder: string
}
/** The case in a folder. Whether it exists is the engine's to say: Broken("no-case"). */
export const openCase = async (path: string | undefined): Promise<OpenCase> => {
  const folder = resolve(path ?? ".")
  return { engine: await openHome(dirname(folder)), id: basename(folder), folder }
}
