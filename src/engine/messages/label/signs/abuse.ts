/** Signs of insult and lewdness. */
import type { SignRules } from "../sequence.ts"

export const abuseSigns: SignRules = {
  abuse: [
    "1 curse !news",
    "0.9 you 10 slur",
    "0.9 slur 6 you",
    "0.9 slur &debt|frameHard|curse",
    "0.9 you 3 oath",
    "0.9 oath &owed|frameHard",
  ],
  /** An insult with nobody near: enough where it is all that is said. */
  bare: ["0.9 slur", "0.6 oath"],
  lewd: ["1 lewd !warning !news", "0.9 lewdSoft &debt|frameHard|curse", "0.9 you 4 lewdSoft !news !warning", "1 womenFor 20 sell"],
}
