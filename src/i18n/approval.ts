import type { Language } from './catalogue.ts'
import { catalogue } from './catalogue.ts'

/** Words of the page for data protection officer, staff council and IT. */
export const approvalTexts = catalogue(
  {
    title: 'Angaben für die Freigabe',
    lead: 'Eine Seite für Datenschutz, Personalrat und IT: was IT-Check mit Daten tut, wie Sie es nachprüfen und was vor Ort zu regeln bleibt.',
    print: 'Drucken',
    printHint: 'Der Ausdruck passt auf eine Seite DIN A4 und hat Platz für Vermerke und Unterschriften.',
    sheetTitle: 'IT-Check: Angaben für die Freigabe',
    sheetLead:
      'Für Datenschutz, Personalrat und IT. Version {version} vom {released}. Adresse: {address}. Gedruckt am {today}.',
    version: 'Version {version} vom {released}',
    what: 'Was',
    where: 'Wo',
    until: 'Wie lange',
    dataCaption: 'Welche Daten wo liegen und wie lange',
    notesTitle: 'Vermerke und Unterschriften',
    dataProtection: 'Datenschutz',
    staffCouncil: 'Personalrat',
    it: 'IT',
    signature: 'Datum, Unterschrift',
    toApproval: 'Angaben für die Freigabe (Datenschutz, Personalrat, IT)',
  },
  {
    title: 'Information for approval',
    lead: 'One page for data protection, staff council and IT: what IT-Check does with data, how to check it and what remains to be settled locally.',
    print: 'Print',
    printHint: 'The printout fits on one A4 page and has room for notes and signatures.',
    sheetTitle: 'IT-Check: information for approval',
    sheetLead:
      'For data protection, staff council and IT. Version {version} of {released}. Address: {address}. Printed on {today}.',
    version: 'Version {version} of {released}',
    what: 'What',
    where: 'Where',
    until: 'How long',
    dataCaption: 'Which data lies where and for how long',
    notesTitle: 'Notes and signatures',
    dataProtection: 'Data protection',
    staffCouncil: 'Staff council',
    it: 'IT',
    signature: 'Date, signature',
    toApproval: 'Information for approval (data protection, staff council, IT)',
  },
)

type Passage = Readonly<Record<Language, string>>

interface Section {
  readonly title: Passage
  readonly points: readonly Passage[]
}

interface Kept {
  /** of the database */
  readonly tables: readonly string[]
  readonly what: Passage
  readonly where: Passage
  readonly until: Passage
}

const inBrowser: Passage = {
  de: 'Datenbank dieses Browsers (IndexedDB), im Benutzerkonto auf diesem Gerät',
  en: 'database of this browser (IndexedDB), in the user account on this device',
}

/** What lies where; `tests/approval.test.ts` compares it with the tables of the database. */
export const KEPT: readonly Kept[] = [
  {
    tables: ['assessments', 'answers', 'measures', 'attachments', 'uses', 'summaries', 'restorePoints', 'parts'],
    what: {
      de: 'Antworten, Kommentare, Maßnahmen, Angaben zur Kommune, Fotos aus geöffneten Dateien, frühere Stände',
      en: 'Answers, comments, measures, details of the municipality, photos from opened files, earlier states',
    },
    where: inBrowser,
    until: {
      de: 'bis jemand die Prüfung löscht; danach höchstens 30 Tage im Papierkorb',
      en: 'until somebody deletes the assessment; then 30 days at most in the trash',
    },
  },
  {
    tables: ['log'],
    what: {
      de: 'Änderungsprotokoll: was sich wann geändert hat, vorher und nachher',
      en: 'Change log: what changed when, before and after',
    },
    where: { de: 'wie oben, und in gesicherten Dateien (.itcheck)', en: 'as above, and in saved files (.itcheck)' },
    until: { de: 'wie die Prüfung; abschaltbar', en: 'as the assessment; can be switched off' },
  },
  {
    tables: [
      'settings',
      'definitions',
      'definitionDomains',
      'definitionFiles',
      'handles',
      'contributions',
      'practices',
    ],
    what: {
      de: 'Sprache, Darstellung, Auswahl für Berichte, Fragenkataloge, Beiträge und gute Praxis anderer',
      en: 'Language, appearance, choices for reports, questionnaires, contributions and good practice of others',
    },
    where: inBrowser,
    until: { de: 'bis die Websitedaten gelöscht werden', en: 'until the website data is deleted' },
  },
  {
    tables: [],
    what: { de: 'Programmdateien für den Betrieb ohne Netz', en: 'Program files for offline use' },
    where: { de: 'Zwischenspeicher dieses Browsers', en: 'cache of this browser' },
    until: { de: 'bis die Websitedaten gelöscht werden', en: 'until the website data is deleted' },
  },
  {
    tables: [],
    what: {
      de: 'Gesicherte Dateien, Berichte (PDF), Tabellen, Kalender',
      en: 'Saved files, reports (PDF), tables, calendars',
    },
    where: { de: 'dort, wo jemand sie speichert', en: 'wherever somebody saves them' },
    until: { de: 'nach den Regeln Ihrer Verwaltung', en: 'by the rules of your administration' },
  },
  {
    tables: [],
    what: { de: 'Aufruf der Seite (IP-Adresse, Zeit)', en: 'Opening of the page (IP address, time)' },
    where: {
      de: 'Protokoll des Webservers, falls er eines führt; nötig ist keines',
      en: 'log of the web server, if it keeps one; none is needed',
    },
    until: { de: 'legt der Betreiber fest', en: 'set by its operator' },
  },
]

export const SECTIONS: readonly Section[] = [
  {
    title: { de: 'Was IT-Check ist und was nicht', en: 'What IT-Check is and what it is not' },
    points: [
      {
        de: 'Eine Selbsteinschätzung der IT-Sicherheit der Kommune: Fragen, Maßnahmenplan, Bericht. Läuft ganz im Browser, ohne Anmeldung, ohne Programm und ohne Datenbank auf einem Server.',
        en: 'A self-assessment of the municipality’s IT security: questions, plan of measures, report. It runs entirely in the browser, without sign-in, without a program or database on a server.',
      },
      {
        de: 'Bewertet wird die Organisation, keine Person: Es gibt keine Benutzerkonten und keine Auswertung nach Personen. Ergebnisse folgen veröffentlichten Regeln, ohne künstliche Intelligenz.',
        en: 'What is rated is the organisation, no person: there are no user accounts and no evaluation by person. Results follow published rules, without artificial intelligence.',
      },
      {
        de: 'Kein Angebot des Landes, des BSI oder eines Unternehmens, kein Zertifikat, keine Aktenablage.',
        en: 'Not provided by a state, the BSI or a company; no certificate; no place of record.',
      },
    ],
  },
  {
    title: { de: 'Rollen statt Namen', en: 'Roles instead of names' },
    points: [
      {
        de: 'Kein Feld verlangt den Namen einer Person. Vorgesehen sind Rollen („Leitung Hauptamt“). In freien Texten und auf Fotos können Namen stehen, wenn jemand sie einträgt: Das regelt Ihre Verwaltung.',
        en: 'No field demands a person’s name. Roles are meant to be entered (“head of the main office”). Free texts and photos can contain names if somebody enters them: your administration sets the rule.',
      },
      {
        de: 'Das Änderungsprotokoll nennt Zeit, Rolle, Stelle, alten und neuen Wert und ein zufälliges Kennzeichen des Fensters, kein Benutzerkonto. Unter „Daten & Sicherheit“ lässt es sich abschalten.',
        en: 'The change log names time, role, place, old and new value and a random mark of the window, no user account. It can be switched off under “Data & security”.',
      },
    ],
  },
  {
    title: { de: 'Keine Übertragung: so prüfen Sie es nach', en: 'No transmission: how to check it' },
    points: [
      {
        de: 'Im Browser F12 drücken, „Netzwerk“ wählen, Fragen beantworten, Bericht erzeugen: Zu sehen sind nur Abrufe (GET) eigener Dateien von der eigenen Adresse.',
        en: 'Press F12 in the browser, choose “Network”, answer questions, make a report: all there is are requests (GET) for its own files at its own address.',
      },
      {
        de: 'Nach dem ersten Aufruf über https das Netz trennen und neu laden: IT-Check arbeitet weiter.',
        en: 'After the first visit over https disconnect the network and reload: IT-Check goes on working.',
      },
      {
        de: "Die Content Security Policy (im Netzwerk-Fenster unter „Antwortkopfzeilen“ oder im Quelltext der Seite) erlaubt Verbindungen nur zur eigenen Adresse: connect-src 'self'. Der Quelltext ist offen; ein Test zählt darin jede Stelle, die senden könnte.",
        en: "The Content Security Policy (in the network panel under “response headers”, or in the page source) allows connections to its own address only: connect-src 'self'. The source is open; a test counts every place in it that could send.",
      },
    ],
  },
  {
    title: { de: 'Technische Maßnahmen', en: 'Technical measures' },
    points: [
      {
        de: 'Nur Programmdateien der eigenen Adresse laufen; keine Cookies, keine Schriften oder Dienste anderer; Adressen und Fenstertitel ohne Namen; die Textfelder speichern keine Eingabevorschläge.',
        en: 'Only program files of its own address run; no cookies, no fonts or services of others; addresses and window titles without names; text fields keep no suggestions.',
      },
      {
        de: 'Auf Wunsch verschlüsselt: Datenbank (Gerätesperre, AES-256) und Dateien (age v1). Fremde Dateien werden geprüft, bevor etwas gespeichert wird. Jede Änderung liegt auf der Festplatte, bevor „Gespeichert“ erscheint.',
        en: 'Encrypted on request: database (device lock, AES-256) and files (age v1). Foreign files are checked before anything is stored. Every change is on the disk before “Saved” appears.',
      },
      {
        de: 'Ein vergessenes Passwort lässt sich nicht zurücksetzen: Es gibt keinen zweiten Schlüssel.',
        en: 'A forgotten password cannot be reset: there is no second key.',
      },
    ],
  },
  {
    title: { de: 'Löschen', en: 'Deletion' },
    points: [
      {
        de: 'Eine Prüfung: in der Übersicht löschen, dann unter „Daten & Sicherheit“ endgültig löschen. Alles: dort „Alles löschen“, oder die Websitedaten dieser Adresse im Browser löschen. Gesicherte Dateien löschen Sie selbst. Reste können auf dem Datenträger bleiben, bis der Platz neu belegt wird.',
        en: 'One assessment: delete it in the overview, then for good under “Data & security”. Everything: “Delete everything” there, or delete the website data of this address in the browser. Saved files you delete yourselves. Traces can stay on the disk until the space is reused.',
      },
    ],
  },
  {
    title: { de: 'Was vor Ort zu regeln bleibt', en: 'What remains to be settled locally' },
    points: [
      {
        de: 'Eigener Servername, https und Kopfzeilen (docs/deployment.md); eigenes Benutzerkonto und verschlüsselte Festplatte: Ohne Gerätesperre liest mit, wer dasselbe Konto nutzt oder das Gerät verwaltet. Ablage, Weitergabe und Aufbewahrung der Dateien und Berichte.',
        en: 'A host name of its own, https and headers (docs/deployment.md); user accounts of one’s own and encrypted disks: without a device lock, whoever shares the account or runs the device can read the data. Where files and reports are kept, passed on and for how long.',
      },
    ],
  },
]
