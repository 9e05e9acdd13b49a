import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

/** Lenient access to PDF objects: whatever is missing or of another type is `undefined`. A stream counts as its dictionary. */

const keys = new Map<string, PDFName>()

/** pdf-lib decodes a name each time it is asked for; a check asks for the same few a hundred thousand times. */
function keyOf(name: string): PDFName {
  const key = keys.get(name) ?? PDFName.of(name)
  keys.set(name, key)
  return key
}

export function entry(object: PDFObject | undefined, key: string): PDFObject | undefined {
  return dictionaryOf(object)?.lookup(keyOf(key))
}

/** The entry as it stands, which may be a reference. */
export function rawEntry(object: PDFObject | undefined, key: string): PDFObject | undefined {
  return dictionaryOf(object)?.get(keyOf(key))
}

export function follow(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object
}

const names = new WeakMap<PDFName, string>()

export function nameOf(object: PDFObject | undefined): string | undefined {
  if (!(object instanceof PDFName)) return undefined
  const name = names.get(object) ?? object.decodeText()
  names.set(object, name)
  return name
}

export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

export function isTrue(object: PDFObject | undefined): boolean {
  return object === PDFBool.True
}

export function isFalse(object: PDFObject | undefined): boolean {
  return object === PDFBool.False
}

/** Items of an array as they stand; a single object is an array of one. */
export function itemsOf(object: PDFObject | undefined): PDFObject[] {
  if (object === undefined) return []
  return object instanceof PDFArray ? object.asArray() : [object]
}

/** The dictionary of a dictionary or stream. */
export function dictionaryOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFStream) return object.dict
  return object instanceof PDFDict ? object : undefined
}

export function isStream(object: PDFObject | undefined): object is PDFStream {
  return object instanceof PDFStream
}

export function bytesOf(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode()
  return object instanceof PDFStream ? object.getContents() : new Uint8Array()
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
