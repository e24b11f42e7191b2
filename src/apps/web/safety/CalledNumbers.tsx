/** A sentence in which the numbers of help can be tapped to call. */
const helpNumbers = /(?<!\d)(110|120|96110|12356)(?!\d)/

export const CalledNumbers = ({ text }: { readonly text: string }) => (
  <>
    {text.split(helpNumbers).map((part, i) =>
      i % 2 === 0 ? (
        part
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is what the number stands for
        <a key={i} className="call" href={`tel:${part}`}>
          {part}
        </a>
      ),
    )}
  </>
)
