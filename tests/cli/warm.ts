/** Runs several command lines one after another in one process, each with its own output and exit code: for answers that need no process of their own. */
import { main } from "../../src/apps/cli/main.ts"

const lists = JSON.parse(process.argv[2] as string) as readonly (readonly string[])[]
const ran: { code: number; out: string; err: string }[] = []
const print = process.stdout.write.bind(process.stdout)
for (const args of lists) {
  const said = { out: "", err: "" }
  const taking = (name: "out" | "err") => (text: string | Uint8Array) => {
    said[name] += typeof text === "string" ? text : Buffer.from(text).toString("utf8")
    return true
  }
  process.stdout.write = taking("out")
  process.stderr.write = taking("err")
  process.exitCode = 0
  await main(args)
  ran.push({ code: Number(process.exitCode), ...said })
}
process.exitCode = 0
print(JSON.stringify(ran))
