/** Where an identifier stands in its standard, read off the identifier alone: the standards' own words are not ours to publish. */
export interface Chapter {
  /** 'ORP.3', 'A.5', '4', 'GV.OC', 'a'; '' where the identifier does not say */
  readonly id: string
  /** what the standard calls it, `rest` where the identifier does not say */
  readonly kind: ChapterKind
  /** what several chapters belong to: a layer of IT-Grundschutz, a function of NIST CSF, Annex A of ISO 27001 */
  readonly section: string | null
}

type ChapterKind = 'baustein' | 'control' | 'clause' | 'annex' | 'category' | 'letter' | 'rest'

interface Scheme {
  readonly kind: ChapterKind
  /** groups `chapter` and, where there is one, `section` */
  readonly pattern: RegExp
}

/** By id of the standard; the first pattern that fits counts. */
const SCHEMES: Readonly<Record<string, readonly Scheme[]>> = {
  // ORP.3.A8, SYS.3.2.1.A10
  'itgs-2023': [{ kind: 'baustein', pattern: /^(?<chapter>(?<section>[A-Z]+)(?:\.\d+)+)\.A\d+$/ }],
  // 14.2
  'cis-8.1': [{ kind: 'control', pattern: /^(?<chapter>\d+)\.\d+$/ }],
  // 6.1.2, A.5.36
  'iso27001-2022': [
    { kind: 'clause', pattern: /^(?<chapter>\d+)(?:\.\d+)+$/ },
    { kind: 'annex', pattern: /^(?<chapter>(?<section>A)\.\d+)\.\d+$/ },
  ],
  // GV.OC-01
  'nist-csf-2.0': [{ kind: 'category', pattern: /^(?<chapter>(?<section>[A-Z]{2})\.[A-Z]{2})-\d+$/ }],
  'nis2-21-2': [{ kind: 'letter', pattern: /^(?<chapter>[a-j])$/ }],
}

/** The order in which the standard has them; our lists of IT-Grundschutz and ISO 27001 are sorted otherwise. `null`: no section */
const SECTIONS: readonly (string | null)[] = [
  null,
  ...['ISMS', 'ORP', 'CON', 'OPS', 'DER', 'APP', 'SYS', 'IND', 'NET', 'INF'],
  ...['GV', 'ID', 'PR', 'DE', 'RS', 'RC'],
]

/** @param standard id of the standard: 'itgs-2023' */
export function chapterOf(standard: string, id: string): Chapter {
  const schemes = Object.hasOwn(SCHEMES, standard) ? SCHEMES[standard] : undefined
  for (const { kind, pattern } of schemes ?? []) {
    const { chapter, section = null } = pattern.exec(id)?.groups ?? {}
    if (chapter !== undefined) return { id: chapter, kind, section }
  }
  return { id: '', kind: 'rest', section: null }
}

/** For sorting: sections in the order of their standard, unknown ones last. */
export function compareSections(a: string | null, b: string | null): number {
  return placeOfSection(a) - placeOfSection(b)
}

function placeOfSection(section: string | null): number {
  const place = SECTIONS.indexOf(section)
  return place < 0 ? SECTIONS.length : place
}
