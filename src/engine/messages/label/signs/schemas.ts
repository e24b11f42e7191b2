/** What slots amount to together. Whoever is told on, is visited or is cursed needs no word of debt; what such words mean among friends, at school or at work weighs against it. */
import type { SchemaRules } from "../schema.ts"
import type { SignRules } from "../sequence.ts"

/** Slots that are put together of two words: they are looked for first, and count as words do. */
export const joinedSlots: SignRules = {
  yours: ["1 whose 0 relation"],
  doorstep: ["1 goTo 1 whose 2 homeOf|relation", "1 metAt"],
  veilAsk: ["1 relation 1 doTheyKnow"],
  borrowedThing: ["1 borrowVerb 2 thing"],
  selfOffice: ["1 iAm 10 officeName"],
  yourHome: ["1 whose 1 homeOf"],
  theirPlace: ["1 whose 2 kin 4 whenWhere|whereabouts"],
  addressKin: ["1 whose 2 kin 3 didWhat"],
}
const quiet = "kindly:-1.2 jest:-1.5 borrowedThing:-2 elsewhere:-0.6 promo:-0.6 promoHard:-2 news:-1 warning:-3 codeNotice:-2"
export const schemas: SchemaRules = {
  exposes: [
    `2.4 70 yours|yourHome:1 crowdPlace:0.7 yourImage:0.5 iWill:0.4 contacts|work|village|school|family|public:0.6 wholeCrowd:1 disclose:0.7 hold:1 shame:1 veilAsk:1.4 bearFor:0.8 doorstep:1 ultimatum:0.8 reckon:0.7 thirdVoice:-0.7 * debt|late|owed:0.7 lender:-0.3 polite:-0.4 relay:-0.3 ${quiet} &yours|yourHome|crowdPlace|contacts|work|village|school|family|public|wholeCrowd &disclose|hold|shame|veilAsk|bearFor|doorstep &you|whose|ultimatum|reckon|debt|owed|late !own !wronged !tellsOf`,
  ],
  menaces: [
    `2.4 60 yourPlace|theirPlace:1 careful:0.8 whenWhere:0.8 iKnow:1 mob:1 onWay|doorstep:1 bodyHarm:1 ultimatum:0.8 reckon:0.8 thirdVoice:-0.7 * debt|late|owed:0.8 ${quiet} &yourPlace|theirPlace|mob|bodyHarm|careful &iKnow|whenWhere|onWay|doorstep|bodyHarm|reckon|ultimatum !tellsOf !own !wronged`,
    `1.5 50 callBomb:1.2 ultimatum:0.7 reckon:0.5 callYou:0.4 you:0.4 * debt|late|owed:0.6 ${quiet} &callBomb !own !wronged`,
  ],
  despises: [
    `1.4 40 contempt:1 cursed:1 slur|curse:0.6 oath:0.4 you:0.5 * debt|late|owed:0.5 frameHard|ultimatum:0.3 polite:-0.5 jest:-0.8 kindly:-0.5 news:-1 warning:-2 promo:-0.5 &contempt|cursed &you|whose|debt|owed|late|frameHard|cursed|ultimatum !tellsOf !own !wronged`,
  ],
  stages: [
    `2.5 90 officeName:1 selfOffice:0.6 caseAct|filed|crime:1 undo:1 reachIn:0.5 mobile:0.5 ultimatum:0.4 urgent:0.2 * debt|late|owed:0.4 genuine:-1.5 caseNumber:-0.6 weSue:-1 thirdVoice:-0.8 news:-1 warning:-3 promo:-0.6 tellsOf:-2 &officeName &caseAct|filed|crime|undo &undo|privateAccount|mobile|late|owed|debt !own !wronged`,
    `2.4 70 ofTheState:1 cutOff:1 ultimatum:0.4 urgent:0.1 undo:0.4 frameHard:0.2 * debt|credited:0.6 late:0.2 afterJudgement:-2 genuine:-1.5 caseNumber:-1 weSue:-0.5 thirdVoice:-0.8 news:-1 warning:-3 promo:-1 tellsOf:-2 elsewhere:-0.6 &ofTheState &cutOff &debt|credited !own !wronged`,
  ],
  presses: [
    `1.9 70 notDue:1 coerceNow:1 repeatedAsk:0.5 ultimatum:0.3 reckon:0.3 * debt|due:0.2 elsewhere:-1 kindly:-1 promoHard:-0.7 suggests:-0.8 polite:-0.2 help:-0.2 warning:-2 &notDue &coerceNow !prods`,
    `1.5 60 repeatedAsk:1 due:0.5 notDue:0.6 urge:0.2 * elsewhere:-1 kindly:-1 own:-1 late:-1 &repeatedAsk &due|notDue`,
  ],
  inflates: [
    `1.3 60 grows:1 you:0.3 owed|debt|late:0.5 ultimatum:0.4 reckon:0.4 pay:0.3 * elsewhere:-1 kindly:-1 promo:-1 invest:-2 news:-1 jest:-1 own:-1 &grows`,
  ],
  reopens: [
    `2 60 paidWord:0.7 denied:1 stillClaims:0.7 * debt|late|owed:0.2 handles:-1.5 elsewhere:-0.4 own:-2 kindly:-1 promo:-0.6 &paidWord &denied &stillClaims|owed`,
  ],
  involves: [
    `2.4 90 addressOther|addressKin:1.1 absent:0.6 askHelp:0.8 owed|late|notPaid:0.7 relSuffix|asRelative:0.8 * debt:0.6 elsewhere:-0.4 kindly:-1 thirdVoice:-0.6 promo:-0.8 jest:-1 news:-0.8 &addressOther|addressKin|relSuffix|asRelative &debt|owed|late !own !wronged`,
  ],
  probes: [
    `1.6 70 probe:1 askWho|relSuffix|asRelative|addressOther:0.5 lenderName|debt:0.6 * elsewhere:-1 kindly:-1 jest:-1 promo:-1 news:-1 &probe &lenderName|debt|lender !own`,
    `1.9 60 addressOther|addressKin:1 prods:1 * jest:-1 &prods &addressOther|addressKin &due|late|owed|pay`,
  ],
  reports: [`2 60 reported:1 aboutYou:0.7 dunner:0.5 * elsewhere:-0.6 kindly:-0.8 jest:-0.5 &reported &aboutYou &dunner`],
}
