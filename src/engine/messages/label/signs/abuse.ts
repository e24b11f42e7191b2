/** Signs of insult and lewdness. */
import type { SignRules } from "../sequence.ts"

export const abuseSigns: SignRules = {
  abuse: ["1 slur", "0.9 you 6 slurAimed", "0.9 slurAimed 3 you", "0.9 slurAimed &frame|frameHard|late|owed !receipt"],
  lewd: ["1 lewd !warning !news", "1 womenFor 20 sell"],
}
