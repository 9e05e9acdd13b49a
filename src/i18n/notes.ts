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
    ownTitle: 'Notizen der prüfenden Person',
    ownTick: 'Eigene Notizen auch in die Arbeitsdatei und in automatische Sicherungen schreiben',
    ownHint:
      'Ohne Häkchen gibt es die Notizen nur in diesem Browser: Geht er verloren, sind auch sie verloren. Setzen Sie das Häkchen, wenn niemand sonst diese Dateien liest.',
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
    ownTitle: 'The assessor’s notes',
    ownTick: 'Write own notes to the working file and to automatic backups too',
    ownHint:
      'Unless ticked, the notes are in this browser only: if it is lost, so are they. Tick it if nobody else reads these files.',
    ownFailed: 'This setting could not be saved. Please try again.',
  },
)
