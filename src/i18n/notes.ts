import { catalogue } from './catalogue.ts'

/** The assessor's own notes, where something is written that leaves this browser. */
export const notesTexts = catalogue(
  {
    title: 'Notizen in der Datei?',
    tick: {
      one: '{count} eigene Notiz der prüfenden Person mitgeben',
      other: '{count} eigene Notizen der prüfenden Person mitgeben',
    },
    tickHint:
      'Ohne Häkchen bleiben die Notizen nur hier. Wer die Datei wieder einliest und zusammenführt, verliert sie nicht.',
    save: 'Datei sichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
    ownTitle: 'Notizen der prüfenden Person',
    ownTick: 'Eigene Notizen auch in die Arbeitsdatei und in automatische Sicherungen schreiben',
    ownHint:
      'Voreingestellt ist ja: Diese Dateien sind Ihre eigene Ablage und sollen alles zurückbringen. Liegt der Ordner dort, wo andere mitlesen, nehmen Sie das Häkchen weg. Dann gibt es die Notizen nur in diesem Browser. Alle anderen Dateien enthalten Notizen nur, wenn Sie es beim Sichern ankreuzen.',
    ownFailed: 'Diese Einstellung konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
  },
  {
    title: 'Notes in the file?',
    tick: {
      one: 'Include {count} own note of the assessor',
      other: 'Include {count} own notes of the assessor',
    },
    tickHint: 'Unless ticked, the notes stay here only. Whoever opens the file again and merges it does not lose them.',
    save: 'Save file',
    cancel: 'Cancel',
    close: 'Close',
    ownTitle: 'The assessor’s notes',
    ownTick: 'Write own notes to the working file and to automatic backups too',
    ownHint:
      'On by default: these files are your own store and are meant to bring everything back. If the folder is where others can read, take the tick away. Then the notes are in this browser only. All other files have notes only if you tick it when you save them.',
    ownFailed: 'This setting could not be saved. Please try again.',
  },
)
