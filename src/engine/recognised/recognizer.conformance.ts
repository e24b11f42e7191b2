/** What every recogniser must keep: one suite, run by each of them over originals of its own. */
import { describe, expect, it } from "vitest"
import type { Source } from "../importers/importer.ts"
import type { Recognizer } from "../ports.ts"
import { type Recognised, readRecognised, recognisedBytes } from "./recognised.ts"

/** `sees`: an original with something in it that it takes. `source` makes one of any bytes. */
export const recognizerConformance = (
  recognizer: Recognizer,
  sees: { readonly name: string; readonly bytes: Uint8Array },
  source: (name: string, bytes: Uint8Array) => Source,
) =>
  describe(`${recognizer.tool} keeps the port`, () => {
    it("says what it is", () => {
      expect(recognizer.tool).not.toBe("")
      expect(recognizer.model).toMatch(/^sha256:[0-9a-f]{64}$/)
    })
    it("gives pieces that can be kept, and the same ones each time", async () => {
      const original = source(sees.name, sees.bytes)
      expect(recognizer.takes(original)).toBe(true)
      const pieces = await recognizer.pieces(original)
      expect(pieces.map(({ id }) => id)).toEqual(pieces.map((_, i) => i + 1))
      expect(pieces.length).toBeGreaterThan(0)
      const kept: Recognised = { v: 1, of: original.item, tool: recognizer.tool, model: recognizer.model, pieces }
      expect(readRecognised(recognisedBytes(kept))).toEqual(kept)
      expect(await recognizer.pieces(source(sees.name, sees.bytes))).toEqual(pieces)
    })
    it("throws on nothing: empty, cut, overwritten, another kind of file", async () => {
      const spoilt = [
        new Uint8Array(0),
        sees.bytes.subarray(0, sees.bytes.length >> 1),
        sees.bytes.map((byte, i) => (i % 7 === 3 ? byte ^ 0xff : byte)),
        new TextEncoder().encode("时间,号码\n2026-01-05,02155550001\n"),
      ]
      for (const bytes of spoilt) {
        const original = source(sees.name, bytes)
        expect(typeof recognizer.takes(original)).toBe("boolean")
        expect(Array.isArray(await recognizer.pieces(original))).toBe(true)
      }
    })
  })
