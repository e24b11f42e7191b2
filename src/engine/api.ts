/** What apps may ask of the engine: the one door to a case. `openEngine` of `engine.ts` opens it over a host. */
import type { Digest, ItemId } from "./case/citation.ts"
import type { Report } from "./case/record/report.ts"
import type { Imprint } from "./case/timestamp.ts"
import type { Dossier } from "./dossier.ts"
import type { AddOptions } from "./verbs/add.ts"
import type { Copies } from "./verbs/copies.ts"
import type { Erased } from "./verbs/erase.ts"
import type { FileOptions, ReplyOptions } from "./verbs/filing.ts"
import type { IssueOptions } from "./verbs/issue.ts"
import type { LookUpOptions, NormOptions } from "./verbs/look-up.ts"
import type { NoteOptions } from "./verbs/note.ts"
import type { PackedBag } from "./verbs/pack.ts"
import type { BundleOptions, BundleResult, PackListOptions, PackOptions } from "./verbs/papers.ts"
import type { ConfirmOptions } from "./verbs/read-back.ts"
import type { IncomingFile } from "./verbs/receive.ts"
import type { StateOptions } from "./verbs/state.ts"
import type { VerifyOptions } from "./verbs/verify.ts"
import type { ChannelOptions, ChannelsView } from "./views/channels.ts"
import type { ChartView } from "./views/chart.ts"
import type { DraftedDocument, DraftOptions } from "./views/documents.ts"
import type { Filed, Replied } from "./views/filings.ts"
import type { FormatView } from "./views/formats.ts"
import type { Showable, Views } from "./views/index.ts"
import type { Issued } from "./views/issued.ts"
import type { LabelledView } from "./views/labels.ts"
import type { MisconceptionView } from "./views/misconceptions.ts"
import type { NormsView } from "./views/norms.ts"
import type { PackList } from "./views/packing.ts"
import type { LawView } from "./views/provision.ts"
import type { QuestionView } from "./views/questions.ts"
import type { Confirmed } from "./views/readback.ts"
import type { AddResult, NoteResult, StateResult } from "./views/results.ts"
import type { Seal, TakenToken, TimestampRequest } from "./views/seal.ts"
import type { EventPage, PageOptions } from "./views/timeline.ts"
import type { ShowOptions } from "./views/view.ts"

/**
 * A `caseId` is whatever the host names its cases by. Nothing else than these is thrown, and beside what a member names:
 * - by all that read a case: Broken "no-case", "chain-broken", "digest-differs", "payload-missing"; a damaged original is no error, it is told as an issue;
 * - by all that write: Broken "locked", "disk-full", "write-failed", "bad-clock"; nothing is half written then;
 * - by all that take a day (`2026-03-01`, today where none is given): Broken "bad-argument", "bad-clock";
 * - by all that need the law: Broken "bad-law-file".
 */
export interface Engine {
  /** Of the program, as in package.json. */
  readonly version: string
  /** SHA-256 of all law files, `sha256:<hex>`: the same law gives the same digest on every machine. */
  lawDigest(): Promise<string>

  /** Opens a new case and gives back its id and the digest of its first entry. Throws Broken("case-exists"), Broken("bad-argument") where its place holds something else. */
  init(caseId: string, options?: { readonly title?: string }): Promise<{ case: string; head: Digest }>
  /**
   * Receives files in the order given, unpacks archives among them, and tells of each what was read and refused. What could not be read is an item all the same.
   * Each file is read once. Throws Broken("bad-argument") for a kind of evidence that is none; what came in before a failure stays.
   */
  add(caseId: string, files: AsyncIterable<IncomingFile>, options?: AddOptions): Promise<AddResult>
  /** Takes a kept archive apart with its password, as if it were added again. Throws Broken("not-found"), "bad-argument" for what was withdrawn, "original-unsound". */
  unlock(caseId: string, id: ItemId, password: string): Promise<AddResult>
  /**
   * Records answers by question key. `id` is null, with an issue, for a value that was not recorded; what is recorded and does not fit its question has an issue too.
   * `head`: the log as it was seen; throws Broken("answer-changed") where one of the keys was answered otherwise since, Broken("bad-argument") for a head that the log never had.
   */
  state(caseId: string, statements: Readonly<Record<string, unknown>>, options?: StateOptions): Promise<StateResult>
  /** Takes down a diary entry with the time of writing. Throws Broken("bad-argument") for no text, a time that is none or still to come, a number that is none. */
  note(caseId: string, entry: NoteOptions): Promise<NoteResult>
  /** Sets an item, or what was recorded as handed in or answered, aside; its bytes stay. Withdrawing twice changes nothing. Throws Broken("not-found"). */
  withdraw(caseId: string, id: ItemId): Promise<{ head: Digest }>
  /** Removes the bytes of an item, and of what was unpacked from it, for good. Throws Broken("not-found"), Broken("disk-full-erasing"): then nothing was erased. */
  erase(caseId: string, id: ItemId): Promise<Erased>
  /** What `erase` would remove, and where the same bytes would stand still. Changes nothing. Throws Broken("not-found"). */
  copies(caseId: string, id: ItemId): Promise<Copies>
  /** Throws Broken("no-case") where there is nothing that `remove` would remove, Broken("foreign-files") where there is more than a case. */
  demandCase(caseId: string): Promise<void>
  /** Removes the whole case for good, damaged or not. Throws as `demandCase`. */
  remove(caseId: string): Promise<void>
  /** Finishes removals that were interrupted, and forgets what is remembered of cases that are gone. */
  tidy(): Promise<void>

  /** Everything derived on a day. The same object for the same head and day while it is remembered: never change it. */
  dossier(caseId: string, options?: Pick<ShowOptions, "day">): Promise<Dossier>
  /** One view of a case (`views/`) on a day, of one opposite side or claim where asked. Throws Broken("bad-argument") for a side or claim that the case has not. */
  show<What extends Showable>(caseId: string, what: What, options?: ShowOptions): Promise<Views[What]>
  /** The JSON text of what `show` gives, in pieces, for the views that grow with the record; undefined for the others. Throws as `show`. */
  showPieces(caseId: string, what: Showable, options?: ShowOptions): Promise<Iterable<string> | undefined>
  /** A stretch of the timeline in its order, and how many events there are in all; none for a side or claim that the case has not. */
  events(caseId: string, options?: PageOptions): Promise<EventPage>
  /** Contacts by day and hour. Throws as `show`. */
  chart(caseId: string, options?: ShowOptions): Promise<ChartView>
  /** The deadlines ahead as an iCalendar text (RFC 5545), of one opposite side or claim where asked; an empty calendar where there are none. Throws as `show`. */
  calendar(caseId: string, options?: ShowOptions): Promise<string>

  /**
   * Drafts one paper or `all`, in the formats asked for. A paper that cannot be written has no files, and says what is missing (`gaps`) or that nothing was found.
   * Throws Broken("bad-argument") for a paper, side or claim that there is none of, and for pdf where the host has no printer; Broken("original-unsound").
   */
  draft(caseId: string, options: DraftOptions): Promise<{ documents: readonly DraftedDocument[] }>
  /**
   * The person's word on sentences of papers that were read back (`show` readback): they are so, or stand in no paper. The last word counts.
   * Throws Broken("not-found") for an id that no paper states; then nothing is recorded.
   */
  confirm(caseId: string, ids: readonly string[], options?: ConfirmOptions): Promise<Confirmed>
  /**
   * Freezes one paper as it stands: its bytes, with the version of program and law and the log that it rests on. `item` is null where it cannot be frozen, with
   * what is not read back (`unread`) or missing (`gaps`). Throws as `draft`, and Broken("bad-argument") where the paper is drafted to several sides and none is named.
   */
  issue(caseId: string, options: IssueOptions): Promise<Issued>
  /**
   * Records that a paper was handed in somewhere on a day, from which terms run. Throws Broken("bad-argument") for a paper, side, claim or channel that there is
   * none of, and for a day that is none or still to come.
   */
  file(caseId: string, options: FileOptions): Promise<Filed>
  /**
   * Records the answer to what was handed in, and takes its file in like any evidence. Throws Broken("not-found") for a filing that the case has not,
   * Broken("bad-argument") for a kind of answer that is none, and a day that is none, before the filing or still to come.
   */
  reply(caseId: string, options: ReplyOptions): Promise<Replied>
  /** The bytes of a file of an issued paper. Throws Broken("not-found") for what is none, Broken("digest-differs"). */
  issuedFile(caseId: string, id: ItemId): Promise<Uint8Array>
  /** Fixes head and items as they stand. `head` is that of the seal: what `verify` takes later. `token` is null: no timestamp is fetched. Throws Broken("original-unsound"). */
  seal(caseId: string): Promise<Seal>
  /** A request for a timestamp on the seal at the end of the log, or on a new one, to be sent by hand. Throws as `seal`, and Broken("bad-argument") where the host has no timestamps. */
  timestampRequest(caseId: string, options?: { readonly hash?: Imprint["hash"] }): Promise<TimestampRequest>
  /** Takes a token in that stamps a seal of the case and holds; another one is told with its reasons, and nothing is recorded. `roots`: trusted certificates, in DER or PEM. */
  takeToken(
    caseId: string,
    token: Uint8Array,
    options: { readonly name: string; readonly roots?: readonly Uint8Array[] },
  ): Promise<TakenToken>
  /** Fetches a token from the authority at this address and takes it in: the one act that reaches out. Throws Broken("not-stamped") with the reason, and as `timestampRequest`. */
  stamp(
    caseId: string,
    authority: string,
    options?: { readonly hash?: Imprint["hash"]; readonly roots?: readonly Uint8Array[] },
  ): Promise<TakenToken>
  /**
   * A zip of the papers with their exhibits: by default the cited ones, long sources as extracts of the cited rows. `for`: one opposite side, or one paper by its id.
   * `sha256` and `bytes` resolve when the stream has been read to its end. Throws Broken("nothing-to-pack") with what to do, Broken("original-unsound"), Broken("bad-argument").
   */
  pack(caseId: string, options?: PackOptions): Promise<PackedBag>
  /** The book of exhibits of one paper, a PDF, and on which of its pages each stands. Throws as `pack`, and Broken("bad-argument") where the host has no printer. */
  bundle(caseId: string, options: BundleOptions): Promise<BundleResult>
  /** What a package for one paper would hold and what would stay, each with its reason. Throws as `pack`. */
  packList(caseId: string, options: PackListOptions): Promise<PackList>
  /** Reads every byte of a case and names whatever is broken; never writes. Throws Broken("no-case") where neither log nor head is there. */
  verify(caseId: string, options?: VerifyOptions): Promise<Report>

  /** A provision in the wording of a day. A text that is not held for that day is a `status` with a hint, never an error. */
  law(ref: string, options?: LookUpOptions): Promise<LawView>
  /** Articles in force on a day that hold all the words, those with most hits first; none where nothing is found. */
  lawSearch(words: string, options?: LookUpOptions): Promise<readonly LawView[]>
  /** The collection norms for a kind of lender on a day, how to find out the lender, and how their words are counted. Throws Broken("bad-argument") for a lender type that is none. */
  norms(options?: NormOptions): Promise<NormsView>
  /** What people commonly get wrong, each with what is right and its source. */
  misconceptions(): Promise<readonly MisconceptionView[]>
  /** Where to turn: all channels, or those for a situation in their order of use. Throws Broken("bad-argument") for a lender type, role, act, channel or claim that is none. */
  channels(options?: ChannelOptions): Promise<ChannelsView>
  /** What the wording of one message shows: never whether a debt is real, nor who sent it. The same text gives the same answer everywhere. */
  label(text: string): LabelledView
  /** What can be read, a format a row. */
  formats(): readonly FormatView[]
  /** What may be asked, in the order in which it is asked. */
  questions(): readonly QuestionView[]
}
