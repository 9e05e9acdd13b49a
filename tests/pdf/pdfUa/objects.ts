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

/** Lenient access to PDF objects: whatever is missing or of another type is `undefined`. */

export function entry(dictionary: PDFObject | undefined, key: string): PDFObject | undefined {
  if (!(dictionary instanceof PDFDict)) return undefined
  return dictionary.lookup(PDFName.of(key))
}

/** The entry as it stands, which may be a reference. */
export function rawEntry(dictionary: PDFObject | undefined, key: string): PDFObject | undefined {
  return dictionary instanceof PDFDict ? dictionary.get(PDFName.of(key)) : undefined
}

export function follow(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object
}

export function nameOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined
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

/** Items of an array as they stand; a single object is an array of one. */
export function itemsOf(object: PDFObject | undefined): PDFObject[] {
  if (object === undefined) return []
  return object instanceof PDFArray ? object.asArray() : [object]
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
