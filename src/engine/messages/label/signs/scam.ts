/** Signs that money, codes or control are asked for by a trick. */
import type { SignRules } from "../sequence.ts"

export const scamSigns: SignRules = {
  trick: [
    "1 bankBody 40~ mobile 30~ freeze !warning",
    "1 bankBody 30~ freeze 40~ url|mobile !warning",
    "0.9 freeze 30~ open 20~ url &bankBody|official !warning",
    "0.9 bankBody 40~ verify 20~ url !warning",
    "0.9 prizeHard 60~ url|call|mobile !warning",
    "0.9 prize 50~ open 10~ url !warning !promo",
    "0.9 prize 50~ open 10~ url &bankBody !warning !debt",
    "0.9 open 12~ url 24~ verify|prize &urgent|bankBody|prize !warning !promo",
    "0.9 verify 20~ url &urgent &bankBody|freeze|official !warning",
    "1 codeWord 6 give !warning !codeNotice",
    "1 give 6 codeWord !warning !codeNotice",
    "1 transfer2 12~ privateAccount !warning",
    "0.9 privateAccount 8 transfer2 !warning",
    "1 fee 40~ payout !warning",
    "1 payout 24~ fee !warning",
    "1 screen !warning",
    "1 cancelLoan &you|open|call|screen|transfer2|pay|amount|credited !warning",
    "1 official 60~ caseFraud 80~ privateAccount|screen !warning",
    "1 official 60~ caseFraud 80~ transfer2|call|verify !warning !late !owed !debt",
    "1 official 90~ url 40~ give|fee !warning !genuine",
    "1 court 80~ prizeHard !warning !news",
    "0.9 landlord 60~ transfer2 &account !warning !lender",
    "1 caseFraud 60~ privateAccount|screen !warning",
    "0.9 lure 30~ url|transfer2 !warning !late !owed !frameHard",
    "0.9 job &transfer2|payFirst !warning",
    "0.9 invest 60~ contactMe !warning",
    "0.9 contactMe 40~ invest !warning",
    "1 gamble 40~ gamble !warning",
    "1 gamble &url|contactMe !warning",
    "0.9 flight 50~ flight 60~ mobile !warning",
    "0.9 parcel 40~ parcel 60~ contactMe|url|mobile|screen &prize|fee !warning",
  ],
  /** A case number with a way to log in, by one who is no court. */
  courtTrick: ["1 courtStep 60~ open !warning", "1 courtStep 60~ url !warning"],
  /** A new number of somebody known: how such tricks begin. */
  jobOnly: ["1 job &url|mobile|contactMe"],
  lureOnly: ["1 lure"],
}
