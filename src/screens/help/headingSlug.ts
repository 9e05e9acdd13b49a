/** 'Darf der Bericht öffentlich sein?' → 'darf-der-bericht-oeffentlich-sein': the segment of an address, made from the German heading in every language. */
export function headingSlug(german: string): string {
  return german
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
