/** Opens the engine over a host: the verbs, each over the same open cases. */
import type { Engine } from "./api.ts"
import type { Ports } from "./ports.ts"
import { add, unlock } from "./verbs/add.ts"
import { answer } from "./verbs/answer.ts"
import { beforeErasing } from "./verbs/erase.ts"
import { fileDocument, replyTo } from "./verbs/filing.ts"
import { eraseItem, removeCase, tidy } from "./verbs/forgetting.ts"
import { init } from "./verbs/init.ts"
import { issue } from "./verbs/issue.ts"
import { issuedFile } from "./verbs/issued-file.ts"
import { channels, lookUp, norms, searchLaw } from "./verbs/look-up.ts"
import { note } from "./verbs/note.ts"
import { openCases } from "./verbs/open-cases.ts"
import { bundleCase, draftCase, packCase, packList } from "./verbs/papers.ts"
import { confirmReadBack } from "./verbs/read-back.ts"
import { seal } from "./verbs/seal.ts"
import { calendar, pieces, show } from "./verbs/show.ts"
import { stamp, takeToken, timestampRequest } from "./verbs/timestamp.ts"
import { verifyCase } from "./verbs/verify.ts"
import { withdraw } from "./verbs/withdraw.ts"
import { engineVersion } from "./version.ts"
import { formatViews } from "./views/formats.ts"
import { labelledView } from "./views/labels.ts"
import { misconceptionView } from "./views/misconceptions.ts"
import { questionViews } from "./views/questions.ts"
import { page } from "./views/timeline.ts"

/** Nothing is read before it is asked for. What was read and derived of the last few cases is kept in memory (`verbs/open-cases.ts`). */
export const openEngine = (ports: Ports): Engine => {
  const cases = openCases(ports)
  return {
    version: engineVersion,
    lawDigest: async () => (await cases.law()).law.digest,

    init: async (caseId, options) => ({ case: caseId, ...(await init(ports, caseId, options)) }),
    add: (caseId, files, options) => add(cases, caseId, files, options),
    unlock: (caseId, id, password) => unlock(cases, caseId, id, password),
    state: (caseId, statements, options) => answer(cases, caseId, statements, options),
    note: (caseId, entry) => note(ports, caseId, entry),
    withdraw: (caseId, id) => withdraw(ports, caseId, id),
    erase: (caseId, id) => eraseItem(cases, caseId, id),
    copies: (caseId, id) => beforeErasing(ports, caseId, id),
    demandCase: (caseId) => ports.store.demandCase(caseId),
    remove: (caseId) => removeCase(cases, caseId),
    tidy: () => tidy(cases),

    dossier: (caseId, options) => cases.dossier(caseId, options?.day),
    show: (caseId, what, options) => show(cases, caseId, what, options),
    showPieces: (caseId, what, options) => pieces(cases, caseId, what, options),
    events: async (caseId, options) => page(await cases.dossier(caseId, options?.day), options),
    chart: (caseId, options) => show(cases, caseId, "chart", options),
    calendar: (caseId, options) => calendar(cases, caseId, options),

    draft: (caseId, options) => draftCase(cases, caseId, options),
    confirm: (caseId, ids, options) => confirmReadBack(cases, caseId, ids, options),
    issue: (caseId, options) => issue(cases, caseId, options),
    file: (caseId, options) => fileDocument(cases, caseId, options),
    reply: (caseId, options) => replyTo(cases, caseId, options),
    issuedFile: (caseId, id) => issuedFile(ports, caseId, id),
    seal: (caseId) => seal(ports, caseId),
    timestampRequest: (caseId, options) => timestampRequest(ports, caseId, options?.hash),
    takeToken: (caseId, token, options) => takeToken(ports, caseId, token, options),
    stamp: (caseId, authority, options) => stamp(ports, caseId, authority, options),
    bundle: (caseId, options) => bundleCase(cases, caseId, options),
    packList: (caseId, options) => packList(cases, caseId, options),
    pack: (caseId, options) => packCase(cases, caseId, options),
    verify: (caseId, options) => verifyCase(ports, caseId, options),

    law: (ref, options) => lookUp(cases, ref, options),
    lawSearch: (words, options) => searchLaw(cases, words, options),
    norms: (options) => norms(cases, options),
    misconceptions: async () => (await cases.law()).misconceptions.map(misconceptionView),
    channels: (options) => channels(cases, options),
    label: labelledView,
    formats: formatViews,
    questions: questionViews,
  }
}
