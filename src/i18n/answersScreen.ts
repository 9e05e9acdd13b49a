import { catalogue } from './catalogue.ts'

/** The part of the Bericht screen that takes the answers out of the app as a table. */
export const answersScreenTexts = catalogue(
  {
    title: 'Antworten als Tabelle',
    lead: 'Alle Fragen mit Antwort, Stufe, Ziel, Zuständigkeit, Kommentar und Nachweisen, eine je Zeile.',
    warning:
      'Die Tabelle ist so vertraulich wie die Antworten selbst: Geben Sie die Datei nur innerhalb Ihrer Verwaltung weiter und verschicken Sie sie nicht offen per E-Mail.',
    contents: 'Zusätzlich in die Datei',
    notes: 'interne Notizen der prüfenden Stelle',
    notesHint: 'Ohne Häkchen bleiben die Notizen draußen.',
    xlsx: 'Excel-Arbeitsmappe (XLSX)',
    csv: 'Einfache Tabelle (CSV)',
    done: 'Die Antworten sind als „{file}“ heruntergeladen.',
    failed:
      'Die Datei konnte nicht erstellt werden. Ihre Antworten sind weiterhin gespeichert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  },
  {
    title: 'Answers as a table',
    lead: 'All questions with answer, level, target, who is responsible, comment and evidence, one on each line.',
    warning:
      'The table is as confidential as the answers themselves: pass the file on only within your administration and do not send it openly by e-mail.',
    contents: 'Also in the file',
    notes: 'internal notes of the assessor',
    notesHint: 'Unless ticked, the notes are left out.',
    xlsx: 'Excel workbook (XLSX)',
    csv: 'Plain table (CSV)',
    done: 'The answers have been downloaded as “{file}”.',
    failed: 'The file could not be created. Your answers are still stored. Reload the page and try again.',
  },
)
