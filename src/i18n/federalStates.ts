/** ISO 3166-2 codes without the country; names of the federal states are proper names and need no translation. */
export const FEDERAL_STATES: readonly (readonly [code: string, name: string])[] = [
  ['BW', 'Baden-Württemberg'],
  ['BY', 'Bayern'],
  ['BE', 'Berlin'],
  ['BB', 'Brandenburg'],
  ['HB', 'Bremen'],
  ['HH', 'Hamburg'],
  ['HE', 'Hessen'],
  ['MV', 'Mecklenburg-Vorpommern'],
  ['NI', 'Niedersachsen'],
  ['NW', 'Nordrhein-Westfalen'],
  ['RP', 'Rheinland-Pfalz'],
  ['SL', 'Saarland'],
  ['SN', 'Sachsen'],
  ['ST', 'Sachsen-Anhalt'],
  ['SH', 'Schleswig-Holstein'],
  ['TH', 'Thüringen'],
]

/** 'NW' → 'Nordrhein-Westfalen'; what is no code stays as it is */
export function stateName(code: string | undefined): string {
  return FEDERAL_STATES.find(([known]) => known === code)?.[1] ?? code ?? ''
}
