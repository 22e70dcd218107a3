/** A small text with a note, a name, a quotation and a reference, for tests that need any text. */
export const sample = `The Lid of the Well

By Harriet Lowe

The lid was mended by Tobias Fenn in a single afternoon.1 Nobody had asked him to do it, and nobody paid him for the oak, which he had brought from his own barn.

The clerk wrote that “the lid had been lifted by somebody who knew the well,” and then he went home and was not seen for a week.

It was lifted again in the spring. That time the baker saw it, and said so to everybody who came for bread.2

Notes

1. Harriet Lowe, A Walk Round the Walls, London, 1881, p. 12.

2. The baker denied it later.
`;
