/** Characters of spreadsheets from before Unicode: by the code page that they name, or by what reads as Chinese where they name none. */

const labels: Readonly<Record<number, string>> = {
  936: "gb18030",
  20936: "gb18030",
  52936: "gb18030",
  54936: "gb18030",
  10008: "gb18030",
  950: "big5",
  10002: "big5",
  932: "shift_jis",
  10001: "shift_jis",
  949: "euc-kr",
  10003: "euc-kr",
  874: "windows-874",
  65001: "utf-8",
  1250: "windows-1250",
  1251: "windows-1251",
  1253: "windows-1253",
  1254: "windows-1254",
  1255: "windows-1255",
  1256: "windows-1256",
  1257: "windows-1257",
  1258: "windows-1258",
}
/** Characters of the titles and words of call lists, simple and traditional. */
const usual = new Set("通话話时時间間号號码碼对對方主叫被呼长長短信型类類地期日起始本机機电電费費用移联聯入出秒分运運业業务務详詳单單")
const usualIn = (text: string): number => [...text].filter((character) => usual.has(character)).length

/** A decoder for a file's bytes. `page` is what the file names; `sample` some of its strings, to judge by where it names none or the one that Western programs always name. */
export const codePageDecoder = (page: number | undefined, sample: Uint8Array): TextDecoder => {
  const label = page === undefined ? undefined : labels[page]
  if (label !== undefined) return new TextDecoder(label)
  const scored = ["gb18030", "big5", "utf-8"].map((name) => ({ name, hits: usualIn(new TextDecoder(name).decode(sample)) }))
  const best = scored.sort((a, b) => b.hits - a.hits)[0] as { readonly name: string; readonly hits: number }
  return new TextDecoder(best.hits >= 2 ? best.name : page === undefined && !latin(sample) ? "gb18030" : "windows-1252")
}
/** Whether bytes above ASCII stand alone between letters, as accents do. */
const latin = (sample: Uint8Array): boolean => {
  let alone = 0
  let paired = 0
  for (let i = 0; i < sample.length; i++) {
    if ((sample[i] as number) < 0x80) continue
    if ((sample[i + 1] ?? 0) >= 0x40 && (sample[i] as number) >= 0x81 && (sample[i + 1] as number) >= 0x80) {
      paired++
      i++
    } else alone++
  }
  return alone > paired
}
