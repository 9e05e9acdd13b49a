import { catalogue } from './catalogue.ts'

/** „Alles löschen“, and the page that stands there afterwards. */
export const wipeTexts = catalogue(
  {
    title: 'Alles löschen',
    text: 'Entfernt alles, was IT-Check in diesem Browser gespeichert hat: alle Prüfungen mit Fotos, Verlauf und Papierkorb, eigene Fragenkataloge, Einstellungen und die Kopie der Anwendung für das Arbeiten ohne Netz.',
    open: 'Alles löschen …',
    dialogTitle: 'Wirklich alles löschen?',
    dialogText: {
      one: 'Eine Prüfung wird endgültig gelöscht. Das lässt sich nicht rückgängig machen. Was Sie als Datei gesichert haben, bleibt.',
      other:
        '{count} Prüfungen werden endgültig gelöscht. Das lässt sich nicht rückgängig machen. Was Sie als Datei gesichert haben, bleibt.',
    },
    tabs: 'Andere offene Tabs mit IT-Check werden beendet.',
    label: 'Schreiben Sie zur Bestätigung: {word}',
    word: 'LÖSCHEN',
    wrong: 'Schreiben Sie {word} in das Feld, wenn Sie wirklich alles löschen wollen.',
    confirm: 'Alles endgültig löschen',
    cancel: 'Abbrechen',

    doneTitle: 'Alles ist gelöscht',
    doneText: 'In diesem Browser hat IT-Check nichts mehr gespeichert.',
    doneElsewhere: 'IT-Check wurde in einem anderen Tab gelöscht. In diesem Browser ist nichts mehr gespeichert.',
    pending: 'Das Löschen ist fast fertig',
    pendingText:
      'Ein anderer Tab hält noch Daten fest. Schließen Sie alle anderen Tabs mit IT-Check: Dann löscht der Browser den Rest von selbst.',
    deleting: 'Es wird gelöscht …',
    outsideTitle: 'Das liegt außerhalb des Browsers und ist noch da',
    outsideFiles:
      'Dateien, die Sie gesichert haben, auch Arbeitsdateien und Sicherungen in Ordnern oder auf USB-Sticks',
    outsideDownloads: 'heruntergeladene Berichte, Tabellen und Bilder',
    outsideCopies: 'Kopien in anderen Browsern, in anderen Benutzerkonten und auf anderen Geräten',
    remains:
      'Reste gelöschter Daten können auf dem Datenträger lesbar bleiben, bis der Browser den Platz neu belegt. Davor schützt eine Verschlüsselung des ganzen Datenträgers.',
    againTitle: 'Neu beginnen',
    againText: 'IT-Check beginnt dann leer, wie beim ersten Mal. Eine gesicherte Datei können Sie dort wieder öffnen.',
    again: 'IT-Check neu öffnen',
  },
  {
    title: 'Delete everything',
    text: 'Removes everything that IT-Check has stored in this browser: all assessments with photos, history and trash, own questionnaires, settings and the copy of the application for working offline.',
    open: 'Delete everything …',
    dialogTitle: 'Really delete everything?',
    dialogText: {
      one: 'One assessment is deleted for good. This cannot be undone. What you have saved as a file stays.',
      other: '{count} assessments are deleted for good. This cannot be undone. What you have saved as a file stays.',
    },
    tabs: 'Other open tabs with IT-Check are ended.',
    label: 'To confirm, write: {word}',
    word: 'DELETE',
    wrong: 'Write {word} into the field if you really want to delete everything.',
    confirm: 'Delete everything for good',
    cancel: 'Cancel',

    doneTitle: 'Everything is deleted',
    doneText: 'IT-Check has nothing stored in this browser any more.',
    doneElsewhere: 'IT-Check was deleted in another tab. Nothing is stored in this browser any more.',
    pending: 'Deleting is almost done',
    pendingText:
      'Another tab still holds on to data. Close all other tabs with IT-Check: then the browser deletes the rest by itself.',
    deleting: 'Deleting …',
    outsideTitle: 'This is outside of the browser and still there',
    outsideFiles: 'files that you have saved, including working files and backups in folders or on USB sticks',
    outsideDownloads: 'downloaded reports, tables and pictures',
    outsideCopies: 'copies in other browsers, in other user accounts and on other devices',
    remains:
      'Remains of deleted data may stay readable on the disk until the browser uses the space again. Encryption of the whole disk protects from that.',
    againTitle: 'Begin again',
    againText: 'IT-Check then begins empty, as the first time. There you can open a saved file again.',
    again: 'Open IT-Check again',
  },
)
