// DynamoDB's typed attributes as plain values. Numbers stay text: they may have more digits than a JavaScript number.
const readers = {
  S: (value) => value,
  N: (value) => value,
  B: (value) => value,
  BOOL: (value) => value,
  NULL: () => null,
  SS: (value) => value,
  NS: (value) => value,
  BS: (value) => value,
  L: (value) => value.map(read),
  M: (value) => toPlain(value),
};

/** A map of attributes as an object; null for none. */
export function toPlain(image) {
  return image ? Object.fromEntries(Object.entries(image).map(([name, attribute]) => [name, read(attribute)])) : null;
}

function read(attribute) {
  const [type, value] = Object.entries(attribute)[0];
  return readers[type](value);
}
