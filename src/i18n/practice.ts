import { catalogue } from './catalogue.ts'

/** Good practice of others: an example, where it stands beside a proposal, and the library that holds all of them. */
export const practiceTexts = catalogue(
  {
    title: 'Gute Praxis',
    lead: 'Was anderen geholfen hat: Maßnahmen mit Erfahrungen, Aufwand und Kosten. Passende Beispiele stehen auch bei Ihren Vorschlägen und lassen sich von dort in den Plan übernehmen.',
    toNetwork: 'Zum Netzwerk',

    openTitle: 'Gute Praxis öffnen',
    pickLabel: 'Dateien mit guter Praxis (gute-praxis-….json)',
    pickHint:
      'Die Dateien werden nur in diesem Browser gelesen und nirgendwohin übertragen. Mehrere auf einmal sind möglich.',
    pickButton: 'Dateien auswählen',
    pickDrop: 'oder Dateien hierher ziehen',
    reading: 'Die Dateien werden geprüft …',
    taken: {
      one: '1 Beispiel aus „{file}“ aufgenommen. Quelle: {source}.',
      other: '{count} Beispiele aus „{file}“ aufgenommen. Quelle: {source}.',
    },
    there: 'Alles aus „{file}“ steht schon in der Bibliothek. Es zählt nur einmal.',
    refused: '„{file}“ wurde nicht aufgenommen',
    nothingChanged: 'An der Bibliothek wurde nichts verändert.',
    readFailed: 'Der Browser konnte „{file}“ nicht lesen. Ist es ein Ordner, oder wurde die Datei verschoben?',
    writeFailed:
      '„{file}“ konnte nicht gespeichert werden, vermutlich ist der Speicher voll. Was schon in der Bibliothek stand, ist unverändert.',

    emptyTitle: 'Noch keine gute Praxis',
    emptyText:
      'Öffnen Sie eine Datei, die eine andere Kommune oder ein Rechenzentrum mit IT-Check gespeichert hat. Eigene gute Praxis geben Sie im Maßnahmenplan weiter, mit „Als gute Praxis weitergeben“.',
    libraryTitle: 'Bibliothek',
    search: 'Gute Praxis durchsuchen',
    domain: 'Themenfeld',
    all: 'alle',
    shown: { one: '1 von {total} Beispielen', other: '{count} von {total} Beispielen' },
    noMatch: 'Zu dieser Suche passt kein Beispiel.',
    resetSearch: 'Suche zurücksetzen',
    more: { one: '1 weiteres Beispiel zeigen', other: '{count} weitere Beispiele zeigen' },

    worked: 'Was hat funktioniert?',
    caution: 'Worauf achten?',
    questions: 'Hilft bei:',
    days: { one: 'etwa 1 Personentag', other: 'etwa {days} Personentage' },
    effort: 'Aufwandsklasse {class} von 5',
    once: '{amount} einmalig',
    yearly: '{amount} im Jahr',
    source: 'Quelle: {source}. Stand: {date}.',
    contact: 'Kontakt: {contact}',
    noSource: 'ohne Angabe',

    remove: 'Entfernen',
    removeNamed: 'Entfernen: {title}',
    removed: {
      one: '„{title}“ ist aus der Bibliothek entfernt.',
      other: '{count} Beispiele sind aus der Bibliothek entfernt.',
    },
    undo: 'Rückgängig',
    failed: 'Das ließ sich nicht speichern. An der Bibliothek wurde nichts verändert.',

    sourcesTitle: 'Quellen',
    sourcesCaption: 'Geöffnete Dateien mit Quelle, Stand und Zahl der Beispiele',
    columnSource: 'Quelle',
    columnDate: 'Stand',
    columnCount: 'Beispiele',
    columnAction: 'Aktion',
    removeFile: 'Alle entfernen: {source}, {date}',
    removeFileShort: 'Alle entfernen',

    beside: { one: 'Gute Praxis: 1 Beispiel', other: 'Gute Praxis: {count} Beispiele' },
    besideMore: {
      one: '1 weiteres Beispiel steht in der Bibliothek.',
      other: '{count} weitere Beispiele stehen in der Bibliothek.',
    },
    toLibrary: 'Zur Bibliothek der guten Praxis',
    take: 'In den Plan übernehmen',
    takeNamed: 'Gute Praxis in den Plan übernehmen: {title}',
    inPlan: 'Steht im Plan.',
  },
  {
    title: 'Good practice',
    lead: 'What helped others: measures with experience, effort and cost. Examples that fit also stand beside your suggestions and can be taken into the plan from there.',
    toNetwork: 'To the network',

    openTitle: 'Open good practice',
    pickLabel: 'Files of good practice (gute-praxis-….json)',
    pickHint: 'The files are read in this browser only and are not sent anywhere. You can choose several at once.',
    pickButton: 'Choose files',
    pickDrop: 'or drag files here',
    reading: 'Checking the files …',
    taken: {
      one: '1 example taken in from “{file}”. Source: {source}.',
      other: '{count} examples taken in from “{file}”. Source: {source}.',
    },
    there: 'Everything in “{file}” is in the library already. It counts only once.',
    refused: '“{file}” was not taken in',
    nothingChanged: 'Nothing in the library was changed.',
    readFailed: 'The browser could not read “{file}”. Is it a folder, or has the file been moved?',
    writeFailed:
      '“{file}” could not be stored, probably because storage is full. What was in the library already is unchanged.',

    emptyTitle: 'No good practice yet',
    emptyText:
      'Open a file that another municipality or a data centre has saved with IT-Check. You pass on good practice of your own from the action plan, with “Pass on as good practice”.',
    libraryTitle: 'Library',
    search: 'Search good practice',
    domain: 'Domain',
    all: 'all',
    shown: { one: '1 of {total} examples', other: '{count} of {total} examples' },
    noMatch: 'No example fits this search.',
    resetSearch: 'Reset search',
    more: { one: 'Show 1 more example', other: 'Show {count} more examples' },

    worked: 'What worked?',
    caution: 'What to look out for?',
    questions: 'Helps with:',
    days: { one: 'about 1 person-day', other: 'about {days} person-days' },
    effort: 'effort class {class} of 5',
    once: '{amount} once',
    yearly: '{amount} a year',
    source: 'Source: {source}. As of {date}.',
    contact: 'Contact: {contact}',
    noSource: 'not stated',

    remove: 'Remove',
    removeNamed: 'Remove: {title}',
    removed: {
      one: '“{title}” has been removed from the library.',
      other: '{count} examples have been removed from the library.',
    },
    undo: 'Undo',
    failed: 'This could not be stored. Nothing in the library was changed.',

    sourcesTitle: 'Sources',
    sourcesCaption: 'Opened files with source, date and number of examples',
    columnSource: 'Source',
    columnDate: 'As of',
    columnCount: 'Examples',
    columnAction: 'Action',
    removeFile: 'Remove all: {source}, {date}',
    removeFileShort: 'Remove all',

    beside: { one: 'Good practice: 1 example', other: 'Good practice: {count} examples' },
    besideMore: { one: '1 more example is in the library.', other: '{count} more examples are in the library.' },
    toLibrary: 'To the library of good practice',
    take: 'Take into the plan',
    takeNamed: 'Take good practice into the plan: {title}',
    inPlan: 'In the plan.',
  },
)

/** In the language of the assessment: what stands in the note of a measure that came from an example. */
export const practiceNoteTexts = catalogue(
  {
    from: 'Nach guter Praxis von {source}, Stand {date}.',
    fromNobody: 'Nach guter Praxis (Quelle: ohne Angabe), Stand {date}.',
  },
  {
    from: 'After good practice of {source}, as of {date}.',
    fromNobody: 'After good practice (source: not stated), as of {date}.',
  },
)
