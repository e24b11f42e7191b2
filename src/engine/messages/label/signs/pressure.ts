/** Signs of pressure on body, name and those around a person. */
import type { SignRules } from "../sequence.ts"

export const pressureSigns: SignRules = {
  violence: [
    "1 kill !warning !news",
    "0.9 careful &owed|late|frameHard !elsewhere",
    "0.9 hurt 3 you 5 limb !news",
    "0.9 you 4 hurt !news &debt|frameHard",
    "0.9 hurt 6 limb &debt|frameHard",
    "0.9 beat &debt|curse",
    "0.9 knowing 4 child 4 whereabouts !thirdVoice",
    "0.9 knowing 8 whereabouts &debt|frame|frameHard|urge|veiled",
    "0.9 child 8 whereabouts &owed !thirdVoice",
    "0.9 child 4 whereabouts &frameHard|veiled|kill|owed !thirdVoice",
    "0.9 address &someNight &comesRound &sendsMen|veiled|debt|owed|late|ultimatum|reckon|frameHard|iKnow !namedStaff !kindly !jest !thirdVoice",
    "0.9 fetchChild &frame|frameHard|owed|late|veiled|debt",
  ],
  /** Menace without saying what: to be taken as a threat where a debt is pressed for. */
  veiled: [
    "1 atRisk",
    "0.9 veiled",
    "0.9 cause 6 lifeWork 6 trouble",
    "0.9 lifeWork 8 cause 6 trouble",
    "0.7 nonstop 8 callYou",
    "0.5 callYou",
  ],
  exposure: [
    "1 tellHard !warning",
    "0.9 will 12 tell 8 contacts|work|village|school|family|public",
    "0.9 will 8 contacts|work|village|school 6 tell",
    "0.9 will 8 family 8 tell &debt",
    "0.9 contacts|work|village|school|family 6 will 4 tell &debt",
    "0.9 contacts|work|village|family 10 learn &debt|frameHard",
    "0.9 learn 8 contacts|work|family &debt",
    "0.9 frame|frameHard 20~ tell 8 contacts|work|village|school|family|public",
    "0.9 will 10 tell 14 public|contacts",
    "0.9 frame|frameHard 20~ contacts|work|village|school|family 8 tell|visit",
    "0.6 tell 6 contacts|work|village|school|public",
    "0.6 contacts|work|village|school|family 4 tell",
    "0.9 schooling &late|creditHard|suit|courtStep",
    "0.7 trouble 8 family",
    "0.9 family|contacts|work|village 14 trouble &debt",
    "0.9 will 6 public",
  ],
  exposes: ["1 showsOthers !warning !news !thirdVoice"],
  visit: ["1 visit", "0.9 will 8 visit", "0.9 visit 10 village|work|family"],
  done: [
    "0.9 whose 0 relation 1 toldThem &debt|owed|late",
    "1 done 6 contacts|work|village|school|family 6 reach|tell",
    "1 done 4 reach 8 contacts|work|village|school|family",
    "1 done 4 reach|tell 3 you 4 contacts|work|village|school|family",
  ],
}
