/** Loaded into every process of a test: readers, and only they, never end at a file that holds the words LOOPS FOR EVER. */
if (process.argv[1]?.includes("readers/process")) {
  const decode = TextDecoder.prototype.decode
  TextDecoder.prototype.decode = function (...given) {
    const text = decode.apply(this, given)
    while (text.includes("LOOPS FOR EVER"));
    return text
  }
}
