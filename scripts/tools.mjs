/** Outside programs that some tests need: found, installed through apt where the machine allows it, or named as missing. */
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { run, say } from "./ready.mjs"

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
const find = (names) => names.map(onPath).find((path) => path !== undefined)
const cjkFonts = () =>
  ["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc"].find((path) =>
    existsSync(path),
  )

/** Each program with its Debian package and how to find it; on other systems fonts are the system's own. */
const needed = [
  {
    name: "chromium",
    apt: "chromium",
    find: () => process.env.ANNING_CHROMIUM ?? find(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]),
  },
  // The same engine without a window round it, in which pages are looked at in two thirds of the time; where it is not to be had, the browser does it.
  { name: "chromium-headless-shell", apt: "chromium-headless-shell", find: () => find(["chromium-headless-shell"]), spare: true },
  { name: "cjk-fonts", apt: "fonts-noto-cjk", find: () => (process.platform === "linux" ? cjkFonts() : "system") },
  { name: "pdftotext", apt: "poppler-utils", find: () => find(["pdftotext"]) },
  { name: "unzip", apt: "unzip", find: () => find(["unzip"]) },
  { name: "zip", apt: "zip", find: () => find(["zip"]) },
  { name: "qpdf", apt: "qpdf", find: () => find(["qpdf"]) },
  { name: "bsdtar", apt: "libarchive-tools", find: () => find(["bsdtar"]) },
  { name: "7z", apt: "p7zip-full", find: () => find(["7z"]) },
  { name: "python3", apt: "python3", find: () => find(["python3"]) },
  { name: "openssl", apt: "openssl", find: () => find(["openssl"]) },
]
const missing = () => needed.filter((tool) => tool.find() === undefined)

/** Installs what is missing where this is root on a machine with apt; returns the paths found and the names still missing. */
export const tools = async () => {
  const wanted = missing()
  if (wanted.length > 0 && process.getuid?.() === 0 && onPath("apt-get")) {
    say(`正在通过 apt 安装测试所需的程序:${wanted.map((tool) => tool.apt).join(" ")} / installing through apt …`)
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
    const install = (which) =>
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...which.map((tool) => tool.apt)], { quiet: true, env })
    if ((await run("apt-get", ["update", "-qq"], { quiet: true, env })) !== 0) say("apt-get update 失败 / failed")
    // Not every system has every package: the absence of one must not keep the rest away.
    if ((await install(wanted)) !== 0)
      for (const tool of wanted) if ((await install([tool])) !== 0) say(`apt-get install ${tool.apt} 失败 / failed`)
  }
  return {
    chromium: needed[0].find(),
    missing: missing()
      .filter((tool) => !tool.spare)
      .map((tool) => tool.name),
  }
}
