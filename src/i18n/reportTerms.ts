import type { Language } from './catalogue.ts'

/** A term with what it means, in plain words of our own. */
export interface Term {
  readonly term: string
  readonly meaning: string
}

/** `seen` finds the term in a text, whatever its ending. */
type Entry = readonly [term: string, meaning: string, seen: RegExp]

const GERMAN: readonly Entry[] = [
  ['begrenzt durch', 'Diese Mindestanforderung hält die Stufe ihres Themenfelds niedrig.', /[Bb]egrenzt durch/],
  [
    'Dienstleister',
    'Firma, Rechenzentrum oder Zweckverband, die für die Kommune IT betreiben oder warten.',
    /[Dd]ienstleister|Rechenzentrum|Zweckverband/,
  ],
  ['Fachverfahren', 'Programm für eine bestimmte Aufgabe der Verwaltung, etwa für das Meldewesen.', /[Ff]achverfahren/],
  [
    'Fernzugang, Fernwartung',
    'Weg, auf dem Beschäftigte oder Firmen von außen in das Netz der Verwaltung gelangen.',
    /[Ff]ernzug|[Ff]ernwart|VPN/,
  ],
  ['Handlungsbedarf', 'Abstand einer Antwort zum Ziel. Daraus folgt die Dringlichkeit.', /[Hh]andlungsbedarf/],
  ['ISB', 'Informationssicherheitsbeauftragte oder Informationssicherheitsbeauftragter.', /\bISB\b/],
  ['Mindestanforderung', 'Punkt, auf den keine Verwaltung verzichten sollte.', /[Mm]indestanforderung/],
  ['Notbetrieb', 'Weiterarbeiten mit Papier oder Ersatzgeräten, solange die IT ausfällt.', /[Nn]otbetrieb/],
  ['Personentag', 'Arbeit einer Person an einem Tag.', /Personentag/],
  [
    'Risiko getragen',
    'Jemand hat entschieden, mit der Lücke für eine Zeit zu leben. Sie bleibt bestehen.',
    /Risiko (war )?getragen/,
  ],
  [
    'Schadsoftware',
    'Programm, das Daten stiehlt, verschlüsselt oder zerstört.',
    /[Ss]chadsoftware|[Vv]erschlüsselungstrojaner/,
  ],
  ['schneller Erfolg', 'Dringend und mit höchstens etwa 5 Personentagen zu schaffen.', /schneller Erfolg/],
  [
    'Schwachstelle',
    'Fehler in einem Programm oder Gerät, über den Angreifer eindringen können.',
    /[Ss]chwachstelle|Sicherheitslücke/,
  ],
  ['Sicherheitsupdate', 'Änderung des Herstellers, die eine Schwachstelle schließt.', /[Ss]icherheitsupdate/],
  ['Sicherung', 'Kopie der Daten, aus der sie nach einem Verlust wiederhergestellt werden.', /[Ss]icherung(en)?\b/],
  ['Spanne', 'Werte, die noch möglich sind, solange etwas offen oder unbekannt ist.', /Spanne/],
  [
    'Stufe',
    'Wie weit etwas umgesetzt ist, von 0 (nicht vorhanden) bis 5 (laufend verbessert). Meist ist 3 das Ziel.',
    /\bStufe\b/,
  ],
  ['Themenfeld', 'Gruppe von Fragen zu einem Gebiet, etwa „Netze“.', /[Tt]hemenfeld/],
  ['ungeklärt', 'Niemand weiß es sicher, oder ein „trifft nicht zu“ ist noch nicht bestätigt.', /ungeklärt/],
  [
    'Verzeichnisdienst',
    'Zentrale Verwaltung der Konten und Rechte, mit denen sich Beschäftigte anmelden.',
    /Verzeichnisdienst/,
  ],
  ['vorläufig', 'Es fehlen noch so viele Antworten, dass sich das Ergebnis ändern kann.', /[Vv]orläufig/],
  ['Wiederanlauf', 'Geordneter Neustart der IT nach einem Ausfall.', /[Ww]iederanlauf/],
  [
    'zweiter Faktor',
    'Zusätzlicher Nachweis bei der Anmeldung, etwa ein Code auf dem Handy.',
    /zweite[nrms]* Faktor|Faktor-Anmeldung/,
  ],
]

const ENGLISH: readonly Entry[] = [
  ['backup', 'Copy of the data from which it is restored after a loss.', /\bbackups?\b/i],
  ['capped by', 'This minimum requirement keeps the level of its domain low.', /[Cc]apped by/],
  [
    'directory service',
    'Central management of the accounts and permissions with which staff sign in.',
    /directory service/i,
  ],
  ['domain', 'Group of questions on one area, such as networks.', /\bdomains?\b/i],
  ['emergency operation', 'Going on with paper or replacement devices while the IT is down.', /emergency operation/i],
  ['ISO', 'Information security officer.', /\bISO\b(?!\/)/],
  [
    'level',
    'How far something is in place, from 0 (not in place) to 5 (continuously improved). The target is mostly 3.',
    /\blevels?\b/i,
  ],
  ['malware', 'Program that steals, encrypts or destroys data.', /malware|ransomware/i],
  ['minimum requirement', 'Point that no administration should do without.', /minimum requirement/i],
  ['need for action', 'Distance of an answer to its target. The urgency follows from it.', /need for action/i],
  ['person-day', 'Work of one person on one day.', /person-day/],
  [
    'provider',
    'Company, data centre or special-purpose association that runs or maintains IT for the municipality.',
    /\bproviders?\b|data centre/i,
  ],
  ['provisional', 'So many answers are missing that the result may still change.', /provisional/i],
  ['quick win', 'Urgent and feasible with about 5 person-days at most.', /quick win/],
  ['range', 'Values that are still possible while something is open or unknown.', /\brange\b/],
  [
    'remote access',
    'Way in which staff or companies get into the network of the administration from outside.',
    /remote access|remote maintenance|VPN/i,
  ],
  ['restart', 'Orderly start of the IT after it has failed.', /\brestart/i],
  ['risk accepted', 'Somebody has decided to live with the gap for a time. It stays a gap.', /Risk (was )?accepted/],
  ['second factor', 'Additional proof when signing in, such as a code on a phone.', /second factor|multi-factor/i],
  ['security update', 'Change by the manufacturer that closes a vulnerability.', /security update/i],
  [
    'specialist application',
    'Program for one task of the administration, such as the residents’ register.',
    /specialist application/i,
  ],
  ['unclear', 'Nobody knows for certain, or a “not applicable” has not been confirmed yet.', /\bunclear\b/i],
  ['vulnerability', 'Fault in a program or device through which attackers can get in.', /vulnerabilit/i],
]

const ENTRIES: Readonly<Record<Language, readonly Entry[]>> = { de: GERMAN, en: ENGLISH }

/** The terms that a text uses, in alphabetical order. */
export function termsIn(text: string, language: Language): Term[] {
  return ENTRIES[language].filter(([, , seen]) => seen.test(text)).map(([term, meaning]) => ({ term, meaning }))
}
