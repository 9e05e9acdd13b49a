/** Short enough for every file system and for the path limit of Windows with a folder before it. */
const MAX_LENGTH = 100

/** of a municipality in the name of a working file */
const PLACE_LENGTH = 60

/** of a label or a recipient */
const MARK_LENGTH = 30

const TRANSLITERATED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
  ø: 'oe',
  Ø: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
}

export interface FileNameParts {
  /** name of the municipality, as the user wrote it */
  readonly municipality: string
  /** what kind of report it is, in the user's language: 'öffentlich'; `null` for a file of the assessment itself */
  readonly profile: string | null
  /** what follows the profile: label, recipient; each is cut to 30 characters */
  readonly marks?: readonly string[]
  /** ISO date (YYYY-MM-DD) */
  readonly date: string
  /** without the dot: 'itcheck', 'pdf' */
  readonly extension: string
}

/**
 * 'IT-Check_Musterstadt_oeffentlich_2026-12-01.pdf'. Umlauts are written as two letters, accents are dropped: mail gateways,
 * record systems and USB sticks still mangle them. Only A-Z a-z 0-9 and '-' remain of what the user typed; the name never
 * starts with a dot or a device name, and when it is too long the municipality is cut, never date or extension.
 */
export function fileName({ municipality, profile, marks = [], date, extension }: FileNameParts): string {
  const rest = [profile ?? '', ...marks.map((mark) => plain(mark).slice(0, MARK_LENGTH)), date]
    .map(plain)
    .filter((part) => part !== '')
  const tail = `${rest.map((part) => `_${part}`).join('')}.${extension}`
  const place = plain(municipality).slice(0, Math.max(0, MAX_LENGTH - 'IT-Check_'.length - tail.length))
  return `IT-Check${place === '' ? '' : `_${place.replace(/-$/, '')}`}${tail}`
}

/** 'IT-Check_Musterstadt.itcheck', without a date: a working file keeps its name. @param number 2 and more where that name is taken */
export function workFileName(municipality: string, number = 1): string {
  const place = plain(municipality).slice(0, PLACE_LENGTH).replace(/-$/, '')
  return `IT-Check${place === '' ? '' : `_${place}`}${number > 1 ? `_${number}` : ''}.itcheck`
}

/** 'vorlage-rechenzentrum-musterland-2026-10-01.json' @param asOf ISO date */
export function templateFileName(provider: string, asOf: string): string {
  const name = plain(provider).toLowerCase().slice(0, PLACE_LENGTH).replace(/-$/, '')
  return ['vorlage', name, asOf]
    .filter((part) => part !== '')
    .join('-')
    .concat('.json')
}

/** What remains of a text in the name of a file: A-Z a-z 0-9 and '-'. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞøØæÆłŁđĐ]/g, (letter) => TRANSLITERATED[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
