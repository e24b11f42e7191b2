/** Spoilt files of every format are read well. */
import { pick, spoilt } from "../dice.ts"
import { fixtures } from "../material.ts"
import { readWell } from "../read-well.ts"
import type { Target } from "../target.ts"

export const importers: Target = {
  id: "importers",
  async run(roll, keep) {
    const { name, bytes } = pick(roll, fixtures)
    const made = spoilt(roll, bytes)
    const called = roll(5) === 0 ? pick(roll, fixtures).name : name
    keep(called, made)
    await readWell(roll, called, made)
  },
}
