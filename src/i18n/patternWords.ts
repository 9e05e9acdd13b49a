import type { Language } from './catalogue.ts'

/** What the patterns of the formats ask for, in words; a test compares the list with the schemas. */
export const PATTERN_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '/^[0-9a-f]{64}$/': {
    de: 'eine Prüfsumme SHA-256 aus 64 Zeichen (0–9, a–f)',
    en: 'a SHA-256 checksum of 64 characters (0–9, a–f)',
  },
  '/^[a-z]{2}(-[A-Z]{2})?$/': {
    de: 'das Kürzel einer Sprache wie „de“ oder „de-AT“',
    en: 'the code of a language such as “de” or “de-AT”',
  },
  '/^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$/': {
    de: 'eine Versionsnummer aus drei Zahlen wie 1.0.0',
    en: 'a version number of three numbers such as 1.0.0',
  },
  '/^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$/': {
    de: 'eine Versionsnummer aus drei Zahlen wie 1.0.0',
    en: 'a version number of three numbers such as 1.0.0',
  },
  '/^20\\d{2}-Q[1-4]$/': {
    de: 'ein Quartal wie 2026-Q4',
    en: 'a quarter such as 2026-Q4',
  },
  '/^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$/': {
    de: 'ein Zeitpunkt wie 2026-12-01T10:00:00Z',
    en: 'a point in time such as 2026-12-01T10:00:00Z',
  },
  '/^([01]\\d|2[0-3]):[0-5]\\d$/': {
    de: 'eine Uhrzeit wie 08:30',
    en: 'a time of day such as 08:30',
  },
  '/^[A-Za-z][A-Za-z0-9_-]{0,63}$/': {
    de: 'eine Kennung: ein Buchstabe, danach bis zu 63 Buchstaben ohne Umlaute, Ziffern, Striche oder Unterstriche',
    en: 'an id: a letter, then up to 63 plain letters, digits, hyphens or underscores',
  },
  '/^[A-Za-z0-9_-]{1,32}$/': {
    de: 'eine Kennung aus 1 bis 32 Buchstaben ohne Umlaute, Ziffern, Strichen oder Unterstrichen',
    en: 'an id of 1 to 32 plain letters, digits, hyphens or underscores',
  },
  '/^[a-z0-9][a-z0-9-]{0,63}$/': {
    de: 'eine Kennung aus bis zu 64 Kleinbuchstaben ohne Umlaute, Ziffern und Strichen, nicht mit einem Strich beginnend',
    en: 'an id of up to 64 plain lower-case letters, digits and hyphens that does not begin with a hyphen',
  },
}
