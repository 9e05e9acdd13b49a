import { catalogue } from './catalogue.ts'

/** Photos and files of an answer: adding, blackening, captions, and what to do when one cannot be stored. */
export const attachmentTexts = catalogue(
  {
    title: 'Fotos und Dateien',
    takePhoto: 'Foto aufnehmen',
    chooseFiles: 'Fotos oder PDF auswählen',
    drop: 'Sie können Dateien auch hierher ziehen oder ein Bild einfügen.',
    hint: 'Fotos werden auf 1600 Bildpunkte verkleinert. Ort, Zeit und Gerät werden vor dem Speichern entfernt. PDF-Dateien bis 10 MB bleiben unverändert.',
    total: {
      one: 'Diese Prüfung hat einen Anhang mit {size}.',
      other: 'Diese Prüfung hat {count} Anhänge mit zusammen {size}.',
    },
    totalHigh: 'Mehr als 280 MB passen nicht in eine Prüfung, weil sich ihre Datei sonst nicht mehr öffnen lässt.',
    none: 'Noch keine Fotos und Dateien.',

    caption: 'Bildunterschrift',
    captionOf: 'Bildunterschrift zu {name}',
    captionHint: 'Steht im internen Bericht unter dem Foto.',
    view: '{name} ansehen und schwärzen',
    viewOnly: '{name} ansehen',
    download: '{name} herunterladen',
    remove: '{name} entfernen',
    missing: 'Diese Datei fehlt auf diesem Gerät.',
    reading: 'Wird gelesen …',

    removeTitle: 'Anhang entfernen?',
    removeText: '„{name}“ wird aus dieser Antwort entfernt.',
    removeForGood: 'Auch aus früheren Ständen dieser Prüfung löschen',
    removeForGoodHint: 'Sonst bleibt die Datei dort, bis die Stände ausgedünnt werden.',
    removeConfirm: 'Entfernen',
    cancel: 'Abbrechen',
    removed: '„{name}“ ist entfernt.',
    added: '„{name}“ ist gespeichert.',

    preparing: '„{name}“ wird vorbereitet …',
    photoTitle: 'Foto speichern',
    photoTitleMore: {
      one: 'Foto speichern (danach noch eine Datei)',
      other: 'Foto speichern (danach noch {count} Dateien)',
    },
    storedTitle: 'Foto ansehen',
    notSaved: 'Noch nicht gespeichert.',
    notSavedText:
      'Schwärzen Sie jetzt, was niemand sehen soll: Gesichter, Namen, Bildschirme, Kennwörter. Das ungeschwärzte Foto wird nicht gespeichert. Nach dem Speichern lässt sich eine Schwärzung nicht zurücknehmen.',
    storedText:
      'Beim Speichern tritt das geschwärzte Foto an die Stelle des bisherigen, in allen Antworten und früheren Ständen dieser Prüfung auf diesem Gerät. Das bisherige wird gelöscht. In Dateien und Sicherungen, die Sie vorher gespeichert haben, bleibt es ungeschwärzt.',
    elsewhere:
      'Eine andere Prüfung auf diesem Gerät enthält dasselbe Foto noch ungeschwärzt. Schwärzen Sie es auch dort.',
    picture: 'Foto {name}',
    draw: 'Ziehen Sie mit der Maus oder dem Finger über eine Stelle, um sie zu schwärzen.',
    keys: 'Mit der Tastatur: „Schwärzung hinzufügen“ wählen, mit den Pfeiltasten verschieben, mit Umschalt und Pfeiltasten die Größe ändern, mit Entf löschen.',
    addBlack: 'Schwärzung hinzufügen',
    undo: 'Letzte Schwärzung zurücknehmen',
    blackAt: 'Schwärzung {number}: {left} % von links, {top} % von oben, {width} % breit, {height} % hoch',
    blackAdded: 'Schwärzung {number} hinzugefügt.',
    blackRemoved: 'Schwärzung entfernt.',
    save: 'Foto speichern',
    saveBlack: 'Geschwärzt speichern',
    saving: 'Wird gespeichert …',
    discard: 'Verwerfen',
    close: 'Schließen',
    discardTitle: 'Verwerfen?',
    discardText: 'Das Foto ist noch nicht gespeichert.',
    discardBlack: 'Die neuen Schwärzungen sind noch nicht gespeichert.',
    'remove-failed':
      'Der Browser hat das Entfernen abgelehnt. Es wurde nichts geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    'remove-frozen': 'Die Prüfung ist inzwischen abgeschlossen. Es wurde nichts geändert.',

    failTitle: 'Das Foto ist nicht gespeichert.',
    failFile: '„{name}“ ist nicht gespeichert.',
    'fail-browser':
      'Der Speicher des Browsers reicht nicht. Schaffen Sie Platz, zum Beispiel auf „Daten & Sicherheit“ oder auf der Festplatte, und versuchen Sie es noch einmal. Oder laden Sie das Foto herunter.',
    'fail-assessment':
      'Diese Prüfung hat schon so viele Anhänge, dass sich ihre Datei nicht mehr öffnen ließe. Entfernen Sie Anhänge, die Sie nicht brauchen, oder laden Sie das Foto herunter.',
    'fail-full':
      'Der Browser hat keinen Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal. Oder laden Sie das Foto herunter.',
    'fail-closed':
      'Die Daten sind in diesem Fenster nicht mehr erreichbar. Laden Sie das Foto herunter und die Seite danach neu.',
    'fail-frozen':
      'Die Prüfung ist inzwischen abgeschlossen. Öffnen Sie sie unter „Abschluss“ wieder, oder laden Sie das Foto herunter.',
    'fail-other':
      'Der Browser hat das Speichern abgelehnt. Versuchen Sie es noch einmal, oder laden Sie das Foto herunter.',
    retry: 'Noch einmal versuchen',
    downloadPhoto: 'Foto herunterladen',

    refusedTitle: '„{name}“ ist nicht angehängt.',
    'refused-empty': 'Die Datei ist leer.',
    'refused-not-an-image':
      'Die Datei ist weder ein Bild noch ein PDF. Wandeln Sie sie in ein PDF um, oder nennen Sie sie nur mit ihrem Ablageort.',
    'refused-claims':
      'Die Datei heißt wie ein Bild, enthält aber keines. Speichern Sie das Bild in seinem Programm neu als JPEG oder PNG.',
    'refused-not-decoded':
      'Dieser Browser kann das Bild nicht lesen. Ist die Datei beschädigt, fügen Sie das Original neu hinzu.',
    'refused-format':
      'Dieser Browser kann Bilder im Format {format} nicht lesen. Speichern Sie das Bild als JPEG und fügen Sie es neu hinzu. Beim iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“.',
    'refused-other-format':
      'Dieser Browser kann Bilder im Format {format} nicht lesen. Speichern Sie das Bild als JPEG oder PNG und fügen Sie es neu hinzu.',
    'refused-too-many-pixels':
      'Das Bild hat mehr als 60 Millionen Bildpunkte. Verkleinern Sie es und fügen Sie es neu hinzu.',
    'refused-too-heavy': 'Das Bild ist größer als 60 MB. Verkleinern Sie es und fügen Sie es neu hinzu.',
    'refused-file-too-large':
      'Die Datei hat {size}. Angehängt werden PDF-Dateien bis 10 MB. Verkleinern Sie sie, oder nennen Sie sie nur mit ihrem Ablageort.',
    'refused-failed':
      'Das Vorbereiten ist fehlgeschlagen. Schließen Sie andere Programme und versuchen Sie es noch einmal.',
    nameOnly: 'Nur als Dokument nennen',
    dismiss: 'Ausblenden',
    pastedName: 'Eingefügtes Bild',
  },
  {
    title: 'Photos and files',
    takePhoto: 'Take a photo',
    chooseFiles: 'Choose photos or PDF',
    drop: 'You can also drop files here or paste an image.',
    hint: 'Photos are scaled down to 1600 pixels. Place, time and device are removed before saving. PDF files up to 10 MB stay as they are.',
    total: {
      one: 'This assessment has one attachment of {size}.',
      other: 'This assessment has {count} attachments of {size} altogether.',
    },
    totalHigh: 'An assessment holds no more than 280 MB, because its file could not be opened again otherwise.',
    none: 'No photos and files yet.',

    caption: 'Caption',
    captionOf: 'Caption of {name}',
    captionHint: 'Stands under the photo in the internal report.',
    view: 'View and blacken {name}',
    viewOnly: 'View {name}',
    download: 'Download {name}',
    remove: 'Remove {name}',
    missing: 'This file is missing on this device.',
    reading: 'Reading …',

    removeTitle: 'Remove the attachment?',
    removeText: '“{name}” is taken out of this answer.',
    removeForGood: 'Also delete it from earlier states of this assessment',
    removeForGoodHint: 'Otherwise the file stays there until the states are thinned out.',
    removeConfirm: 'Remove',
    cancel: 'Cancel',
    removed: '“{name}” has been removed.',
    added: '“{name}” has been saved.',

    preparing: 'Preparing “{name}” …',
    photoTitle: 'Save photo',
    photoTitleMore: { one: 'Save photo (one more file after it)', other: 'Save photo ({count} more files after it)' },
    storedTitle: 'View photo',
    notSaved: 'Not saved yet.',
    notSavedText:
      'Blacken now what nobody should see: faces, names, screens, passwords. The photo without black is not stored. Once saved, black cannot be taken back.',
    storedText:
      'When you save, the blackened photo takes the place of the one before, in all answers and earlier states of this assessment on this device. The one before is deleted. In files and backups that you saved earlier it stays without black.',
    elsewhere:
      'Another assessment on this device still holds the same photo without black. Please blacken it there, too.',
    picture: 'Photo {name}',
    draw: 'Drag over a place with the mouse or a finger to blacken it.',
    keys: 'With the keyboard: choose “Add black”, move it with the arrow keys, change its size with Shift and the arrow keys, delete it with Del.',
    addBlack: 'Add black',
    undo: 'Take back the last black',
    blackAt: 'Black {number}: {left}% from the left, {top}% from the top, {width}% wide, {height}% high',
    blackAdded: 'Black {number} added.',
    blackRemoved: 'Black removed.',
    save: 'Save photo',
    saveBlack: 'Save with black',
    saving: 'Saving …',
    discard: 'Discard',
    close: 'Close',
    discardTitle: 'Discard?',
    discardText: 'The photo is not saved yet.',
    discardBlack: 'The new black is not saved yet.',
    'remove-failed': 'The browser refused to remove it. Nothing was changed. Reload the page and try again.',
    'remove-frozen': 'The assessment has been signed off meanwhile. Nothing was changed.',

    failTitle: 'The photo is not saved.',
    failFile: '“{name}” is not saved.',
    'fail-browser':
      'The browser’s storage has too little room. Make room, for example on “Data & security” or on the disk, and try again. Or download the photo.',
    'fail-assessment':
      'This assessment has so many attachments already that its file could not be opened again. Remove attachments that you do not need, or download the photo.',
    'fail-full': 'The browser has no room left. Make room and try again. Or download the photo.',
    'fail-closed': 'The data cannot be reached from this window any more. Download the photo, then reload the page.',
    'fail-frozen': 'The assessment has been signed off meanwhile. Reopen it under “Sign-off”, or download the photo.',
    'fail-other': 'The browser refused to save it. Try again, or download the photo.',
    retry: 'Try again',
    downloadPhoto: 'Download photo',

    refusedTitle: '“{name}” is not attached.',
    'refused-empty': 'The file is empty.',
    'refused-not-an-image':
      'The file is neither an image nor a PDF. Turn it into a PDF, or only name it with the place where it is kept.',
    'refused-claims':
      'The file is named like an image, but holds none. Please save the image as JPEG or PNG again in its program.',
    'refused-not-decoded': 'This browser cannot read the image. If the file is damaged, please add the original again.',
    'refused-format':
      'This browser cannot read images of the format {format}. Save the image as JPEG and add it again. On an iPhone: Settings, Camera, Formats, “Most Compatible”.',
    'refused-other-format':
      'This browser cannot read images of the format {format}. Save the image as JPEG or PNG and add it again.',
    'refused-too-many-pixels': 'The image has more than 60 million pixels. Make it smaller and add it again.',
    'refused-too-heavy': 'The image is larger than 60 MB. Make it smaller and add it again.',
    'refused-file-too-large':
      'The file has {size}. PDF files up to 10 MB are attached. Make it smaller, or only name it with the place where it is kept.',
    'refused-failed': 'The image could not be prepared. Close other programs and try again.',
    nameOnly: 'Only name it as a document',
    dismiss: 'Dismiss',
    pastedName: 'Pasted image',
  },
)
