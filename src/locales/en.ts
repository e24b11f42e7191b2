/** English sentences for every code. */
import type { Locale } from "./locale.ts"
import { whyEn } from "./why/en.ts"

export const en = {
  issues: {
    "encoding-guessed": "the file does not name its text encoding; read as[ {encoding}]",
    "empty-file": "the file is empty (0 bytes); kept as it is, nothing to read",
    "cut-file":
      "the file is incomplete[ ({bytes} bytes)][, stopped after record {after}]; what could be read was read, please export it again",
    "unknown-format":
      "unknown format; kept as evidence, no record was read. Of calls and messages add the export itself, or save it as CSV or Excel; write a diary with note; tell repayments and settlements as answers; never open a program",
    "needs-password":
      "the archive or spreadsheet has a password[; {files} files in it cannot be opened]; kept as it is. Open an archive again with its password; save a spreadsheet without one and add it",
    "too-large": "too large[ ({bytes} bytes; {limit} can be read safely)]; kept, not read in full. Export it as CSV or add it in parts",
    "suffix-lies": "the name's suffix does not fit the content[: really {is}]; read by content",
    "kept-unread": "a picture, sound, document or bill ({is}): kept as evidence; its content is not read yet",
    "reception-clock-doubted":
      "the day of receipt is doubted: the log says {received}, when this computer's clock was probably wrong; times are kept as the file gives them (up to {until}), none was dropped. Check this computer's date, then answer received.day (the day on which it was really handed in), or hand the same file in again",
    "original-altered":
      "the stored original was altered or damaged: it does not match the digest it had when handed in, and nothing was read from it; hand in the true file again (state the same answer again) to mend it, or withdraw the item",
    "original-missing":
      "the stored original is gone, and nothing was read from it; hand in the file again (state the same answer again) to mend it, or withdraw the item",
    "original-mended": "the stored original had been damaged or was gone; the same file, handed in now, took its place",
    "unread-spreadsheet":
      "a spreadsheet without the columns of calls or messages, or a damaged one: kept as evidence, not read. If it is a carrier's record, download it again",
    "no-header": '[sheet "{sheet}": ]no header row (time, number …) was found; not read. Add the carrier\'s original file with its header',
    "no-rows": "there are no data rows below the header",
    "bad-time": 'unreadable time[ "{value}"]; this time is not used',
    "future-time": 'the time[ "{value}"] is after the day of receipt; this time is not used',
    "bad-duration": 'unreadable duration[ "{value}"]; taken as unknown',
    "negative-duration": 'the duration[ "{value}"] is negative; taken as unknown',
    "bad-direction": 'unreadable direction[ "{value}"]; taken as unknown[ ({rows} such rows)]',
    "no-number": "no number of the other side[ ({rows} such rows)]",
    "withheld-number": "the caller withheld the number[ ({rows} such rows)]",
    "repeated-row": "the file holds the same record more than once[ ({rows} such rows)]; all are kept and cited, the act is counted once",
    "masked-number": 'the number[ "{value}"] is masked and cannot be matched[ ({rows} such rows)]; ask the carrier for the full number',
    "ragged-row": 'the row has a different number of columns than the header[: "{value}"]',
    "total-differs": "the file's own total[ ({stated})] differs from the rows read[ ({read})]; check that the file is complete",
    "year-guessed": "dates have no year; taken from the period that the file names, or from the day of receipt[ ({rows} such rows)]",
    "precision-minute": "times are exact to the minute only[ ({rows} such rows)]",
    "bad-xml": "damaged XML[ near line {line}][, after record {after}]; the rest was read",
    "bad-zip": "damaged or unsafe archive[: {name}]; kept, not unpacked",
    "bad-spreadsheet": "damaged spreadsheet[: {reason}]; kept, not read",
    "unread-column": 'the words in the column[ "{column}"] were not read',
    "unread-kind": "records of this kind[ ({kind})] cannot be read yet; the original is kept",
    "duplicate-item": '[the same bytes were added before as "{of}"][the answer to "{name}" was the same before]; nothing is counted twice',
    "bad-statement": 'the answer[ to "{question}"][ to "{key}"] is not as asked[: "{value}"][ (asked for: {form})]; not used',
    "unknown-key": 'there is no question "{key}"; not used. See anning questions',
    "damaged-id":
      'a long number was turned into scientific notation[ "{value}"], its last digits are lost; add the carrier\'s original file',
    "lost-zero":
      "the 0 at the front of landline numbers was lost (mostly by a spreadsheet program)[ ({rows} such rows)]; it was put back by the area code, and counts as the same number as one written whole; the file itself is unchanged",
    "unclear-number":
      'the number[ "{value}"] may have lost a 0 or a + at its front and cannot be told; kept as it stands and merged with no other; hand in the file as the carrier exported it',
    litter:
      "[{files} ]files in the archive that the system or an office program left (such as ._…, ~$…, .DS_Store, Thumbs.db) are no evidence and not listed",
    "unsafe-name": "the file name has unsafe characters or a path; written in a safe form[: {name}]",
    "reader-gave-up":
      "reading this file went beyond its limits[ (reader {importer})] and was stopped: the file is kept as evidence, its content was not read, which does not mean that it holds no records; export it anew, save it as CSV or add it in parts",
    "crashed-reader": "the reader failed on this file[: {reason}][ (reader {importer})]; the file is kept, the others are not affected",
    "unset-clock": 'the time[ "{value}"] is before 1990, as of a clock that nobody set; this time is not used',
    hole: "[{bytes} ]bytes[ from byte {at} on] are zeros, with no content, as after a broken download or a failed disk; this place is not used, please export the file again",
    "damaged-text":
      "some characters are not in the encoding of the rest (damage, or files joined together); what could be recognised was read. Please check, and add the original export",
    "public-number":
      "[{value} ]is the number of a public service (an authority, the police, a carrier); kept as stated. The number shown may be forged, or the call may be genuine: dial it yourself to ask, do not call back from the call list, and take it out of the opposite side's numbers if the call was genuine",
  },
  reasons: {
    "reader-gave-up/time":
      "reading this file took too long[ (reader {importer})] and was stopped: the file is kept as evidence, its content was not read, which does not mean that it holds no records. Export it anew, save it as CSV or add it in parts; if the computer was busy, add the same file once more and it is read again",
    "reader-gave-up/memory":
      "reading this file took too much memory[ (reader {importer})] and was stopped: the file is kept as evidence, its content was not read, which does not mean that it holds no records. Export it anew, save it as CSV or add it in parts",
    "too-large/nested-archives":
      "archives within archives, too deep: the innermost was not unpacked; the archive is kept. Unpack it and add the parts",
    "too-large/table":
      "the rows, columns or cells that the spreadsheet claims, or what it unpacks to, are beyond what can be read safely (1,048,576 rows, 16,384 columns); kept, not read. Open it in a spreadsheet program and save it as CSV",
    "too-large/entries":
      "too many files in the archive[; {limit} at most]; the others were not unpacked, the archive is kept. Unpack it and add the parts",
    "too-large/unpacked-bytes":
      'the archive unpacks to far more than its own size[; stopped at "{name}"]; what was unpacked before is kept, and so is the archive. Unpack it and add only the files that matter',
  },
  kinds: {
    draft: "drafts",
    outbox: "messages in the outbox",
    failed: "messages that were not sent",
    queued: "queued messages",
  },
  broken: {
    "no-case": "no such case[: {case}]; one that was not made yet is made with init",
    "case-exists": "the case exists already[: {case}]",
    "stale-head": "another program has just written to this case; try again",
    "answer-changed": "{key} was answered elsewhere since; nothing was recorded. Look at the new answer, then say which one stands",
    "chain-broken": "the log's chain is broken[ at entry {seq}]; the record may have been changed",
    "digest-differs":
      "content in the case folder differs from its recorded digest[: {path}][ (line {line} of the log)]; it may have been altered or damaged and was not used",
    "payload-missing":
      "content that the log names is missing[: {id}][: line {line}, {path}]; if this case is a copy made while Anning was writing, close Anning and copy it again",
    "original-unsound":
      "the stored original of {name} was altered, damaged or is gone[ ({count} items are so)], so this was not done; hand in the true file again, or withdraw the item. Which are damaged: show CASE items, or verify",
    "not-a-plain-file":
      "{path} in the case folder is no plain file or folder (a link, a pipe or a device); it was neither read nor written. Move it away and put back what was there",
    "bad-clock": "this computer's clock is wrong[ (it shows {at})]; nothing was written. Set date and time right and try again",
    "unknown-version": "this record's format version[ {version}] is unknown to this program; use a newer one",
    "unknown-anchor": "no such provision is held[: {anchor}]",
    "bad-law-file": "a law data file is wrong[: {path}]",
    "disk-full":
      "the disk is full and this step was not finished; what was received before is there[ ({kept} this time)], and nothing half-done was left. Free some space and do it again",
    "disk-full-erasing":
      "the disk is so full that not even the note of the erasure can be written, so nothing was erased yet; move some other file off this disk (a few hundred kB will do) and erase again",
    "write-failed": "writing failed[: {reason}]; what was saved before is safe",
    "foreign-files": "“{what}” in the case folder is no part of the case, so nothing was deleted; move it elsewhere first: {folder}",
    locked:
      "another program holds this case (computer {host}, process {pid}, since {since}), so nothing was written; what was saved before is safe. Wait for it to finish, or close it and try again. If no other Anning is running for certain, remove this file and try again: {file}",
    "not-found": "not found[: {id}]",
    "not-stamped": "no timestamp was given[: {authority}][ ({why})]; nothing was changed; try another authority, or send a request by hand",
    "bad-argument": 'wrong argument[: {what}][ (in the {where})][ (expected: {expected})][ (given: "{value}")][; there are: {known}]',
    "nothing-to-pack": "no paper can be handed in yet, so nothing was packed[: {how}]",
    "fact-without-citation": "a document contained a fact without evidence; drafting was stopped",
  },
  why: whyEn,
  app: {
    "bad-token": "open the page again from the address printed at start (the token is wrong or expired)",
    "used-code": "this address was used before, and each opens once; press Enter in the start window for a new one",
    "foreign-host": "only pages opened on this computer are served",
    "foreign-origin": "requests from other pages are refused",
    "bad-case-id": "not a case name",
    "wrong-method": "this request method is not supported",
    "wrong-type": "wrong content type[; expected {expected}]",
    "body-too-large": "the body is too large; the limit is {limit} bytes",
    "not-yet": '"{verb}" is not yet built',
    failed: "failed[: {reason}]",
    missing: 'needed facts are missing, so "{doc}" cannot be drafted yet',
    "nothing-found": 'within what the material covers nothing was found for "{doc}"',
    "no-permission": "the system does not allow reading or writing here: {path}; choose another place, or change its permissions",
    "no-such-path": "no such file or folder: {path}",
    "no-such-question": 'there is no question "{key}"',
    "unreadable-answers": "the answers file cannot be read[: {path}]; it must be one JSON object",
    "out-exists": "{path} exists already; choose another place or move it away",
    interrupted: "interrupted; what was saved before is sound",
    "pack-all-warning":
      "note: --all puts every original into the bag, with personal data that may not concern this case. For your own archive only",
    "no-such-example": "no such example: {name}",
  },
  at: {
    refused: "; {refused} more rows were left out for this, between rows {from} and {to}",
    row: "{file}, row {row}: {what}",
    file: "{file}: {what}",
  },
} as const satisfies Locale
