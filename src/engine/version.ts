/** The version of the engine: printed on documents and in the log. A test compares it with package.json. */
export const engineVersion = "0.1.0"
