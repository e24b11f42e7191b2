/** Whom a message calls by name or asks after, and whether that is surely somebody else. */
import { readSays } from "../../messages/index.ts"
import { mayBeSamePerson } from "../../messages/says/same-person.ts"

export const calledNames = (text: string): readonly string[] => readSays(text).persons.map(({ value }) => value)
/** Whether a called name is surely not the person's: another surname, or another name written out in full. */
export const isAnother = (name: string, own: string): boolean => !mayBeSamePerson(name, own)
