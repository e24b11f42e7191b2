/** One wording for a code, a question or a title, in each language: page, command line and papers all read it. */
export interface Both {
  readonly zh: string
  readonly en: string
}
