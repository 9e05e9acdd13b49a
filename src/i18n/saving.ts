import { catalogue } from './catalogue.ts'

export const savingTexts = catalogue(
  {
    saved: 'Gespeichert',
    saving: 'Wird gespeichert …',
    unsaved: 'Nicht gespeichert',
    saveFailed: {
      one: 'Eine Antwort ist noch nicht gespeichert',
      other: '{count} Antworten sind noch nicht gespeichert',
    },
    saveFailedMeasures: {
      one: 'Eine Maßnahme ist noch nicht gespeichert',
      other: '{count} Maßnahmen sind noch nicht gespeichert',
    },
    saveFailedVisit: 'Eine Änderung am Gesprächsplan ist noch nicht gespeichert',
    saveFailedFull:
      'Der Speicher dieses Browsers ist voll. Schaffen Sie Platz auf dem Gerät und versuchen Sie es noch einmal.',
    saveFailedClosed:
      'Die Datenbank dieses Browsers ist nicht erreichbar. Schließen Sie andere Fenster mit IT-Check und versuchen Sie es noch einmal.',
    saveFailedFrozen:
      'Die Prüfung wurde inzwischen abgeschlossen, vielleicht in einem anderen Tab. Die Eingabe wartet: Sie wird gespeichert, sobald jemand die Prüfung unter „Abschluss“ wieder öffnet. Sie können sie auch als Datei sichern oder verwerfen.',
    discard: 'Verwerfen',
    saveFailedOther: 'Der Browser hat das Speichern abgelehnt. Versuchen Sie es noch einmal.',
    saveFailedKeep:
      'Ihre Eingaben gehen nicht verloren, solange diese Seite offen ist. Sichern Sie sie vorher als Datei, wenn Sie die Seite verlassen möchten.',
    retry: 'Noch einmal versuchen',
    saveAsFile: 'Als Datei sichern',
    fileSaved: 'Gesichert als „{file}“. Antworten darin: {answers}.',
    fileWithoutPhotos: {
      one: 'Nicht darin ist {count} Foto oder Anhang, weil die Datenbank ihn nicht hergibt. Behalten Sie das Original.',
      other:
        'Nicht darin sind {count} Fotos oder Anhänge, weil die Datenbank sie nicht hergibt. Behalten Sie die Originale.',
    },
    fileFailed:
      'Die Datei konnte nicht erstellt werden. Lassen Sie diese Seite offen und versuchen Sie es noch einmal.',
  },
  {
    saved: 'Saved',
    saving: 'Saving …',
    unsaved: 'Not saved',
    saveFailed: { one: 'One answer is not saved yet', other: '{count} answers are not saved yet' },
    saveFailedMeasures: { one: 'One measure is not saved yet', other: '{count} measures are not saved yet' },
    saveFailedVisit: 'A change to the interview plan is not saved yet',
    saveFailedFull: 'This browser’s storage is full. Free some space on the device and try again.',
    saveFailedClosed: 'This browser’s database cannot be reached. Close other windows with IT-Check and try again.',
    saveFailedFrozen:
      'The assessment has been signed off meanwhile, perhaps in another tab. The entry is waiting: it is saved as soon as somebody reopens the assessment under “Sign-off”. You can also save it as a file or discard it.',
    discard: 'Discard',
    saveFailedOther: 'The browser refused to save. Please try again.',
    saveFailedKeep:
      'Your entries are not lost as long as this page stays open. Save them as a file before you leave the page.',
    retry: 'Try again',
    saveAsFile: 'Save as a file',
    fileSaved: 'Saved as “{file}”. Answers in it: {answers}.',
    fileWithoutPhotos: {
      one: '{count} photo or attachment is not in it because the database does not hand it out. Keep the original.',
      other:
        '{count} photos or attachments are not in it because the database does not hand them out. Keep the originals.',
    },
    fileFailed: 'The file could not be made. Keep this page open and try again.',
  },
)
