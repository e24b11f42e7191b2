/** `anning serve`: the local web app on 127.0.0.1, until Ctrl-C. */
import { type Command, text, Usage } from "../command.ts"

export const serve: Command = {
  verb: "serve",
  operands: "",
  zh: "打开本机网页（只在 127.0.0.1 上），Ctrl-C 结束",
  en: "the local web app on 127.0.0.1, until Ctrl-C",
  options: [
    ["--home <dir>", "案件放在哪个文件夹（默认 ANNING_HOME 或系统的数据文件夹）· folder of the cases"],
    ["--port <port>", "端口（默认 4870；没有指定而被占用时另选）· port"],
    ["--open", "打开浏览器 · open a browser where there is one"],
  ],
  run: async (_operands, options, screen) => {
    const portText = text(options, "port")
    const port = portText === undefined ? undefined : Number(portText)
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
      throw new Usage(`端口应是 0–65535 的整数 / not a port: ${portText}`)
    const { serveUntilStopped } = await import("../../server/serve.ts")
    const home = text(options, "home")
    await serveUntilStopped({
      ...(home === undefined ? {} : { home }),
      ...(port === undefined ? {} : { port }),
      open: options.open === true,
      note: screen.note,
    })
    return {}
  },
}
