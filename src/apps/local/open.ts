/** Opens the engine over the folder that a case lies in; commands and the server come through here. */
import { basename, dirname, join, resolve } from "node:path"
import type { Engine } from "../../engine/api.ts"
import { shown } from "../../locales/sentence.ts"
import { ownPage } from "./check-page.ts"
import { whileHeard } from "./interrupt.ts"

/** The package's folder, the same three steps up from `src/apps/cli` and `dist/apps/cli`: `law/` and `examples/` lie in it. */
export const packageRoot = resolve(import.meta.dirname, "..", "..", "..")
/** An engine whose cases are the folders under `home`. */
export const openHome = async (home: string): Promise<Engine> => {
  const [{ openEngine }, { openNodePorts }, { nodePrinter }] = await Promise.all([
    import("../../engine/engine.ts"),
    import("../../hosts/node/index.ts"),
    import("../../hosts/node/printer.ts"),
  ])
  const ports = openNodePorts({ home, lawFolder: join(packageRoot, "law"), printer: nodePrinter() })
  return openEngine({ ...ports, checkPage: ownPage, longStep: whileHeard })
}
/** A word, on stderr, about rights that were wider than they should be. */
export const tellTightened = (folder: string, closed: number): void => {
  if (closed === 0) return
  process.stderr.write(
    `这台电脑的其他用户原来可以看到 ${shown(folder)} 里的 ${closed} 个文件或文件夹，现在已经改成只有您能看\nother users of this computer could see ${closed} files or folders in ${shown(folder)}; they are yours alone now\n`,
  )
}
export interface OpenCase {
  readonly engine: Engine
  readonly id: string
  readonly folder: string
}
/** The case in a folder. Whether it exists is the engine's to say: Broken("no-case"). */
export const openCase = async (path: string | undefined): Promise<OpenCase> => {
  const folder = resolve(path ?? ".")
  const engine = await openHome(dirname(folder))
  tellTightened(folder, (await import("../../hosts/node/private.ts")).tightenCase(folder))
  await engine.tidy()
  return { engine, id: basename(folder), folder }
}
