import { catalogue } from './catalogue.ts'

/** What is said while a PDF is made, and after it. */
export const pdfProgressTexts = catalogue(
  {
    progress: '{done} von {total} Schritten',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Es wurde keine Datei erstellt.',
    done: 'Übergeben an Ihren Browser als „{file}“ ({size} KB). Er legt die Datei meist im Ordner „Downloads“ ab oder fragt, wohin.',
    again: 'Noch einmal herunterladen',
    notSaved: 'Das PDF „{file}“ ({size} KB) ist noch nicht gespeichert.',
    save: 'PDF speichern',
    outdated:
      'Seitdem hat sich etwas geändert. Erstellen Sie das PDF neu, wenn es dem jetzigen Stand entsprechen soll.',
    failedTitle: 'Das PDF konnte nicht erstellt werden',
    failedFonts:
      'Die Schriften für das PDF ließen sich nicht laden. Meist fehlt gerade die Netzverbindung. Prüfen Sie sie und versuchen Sie es noch einmal. Ihre Antworten sind davon nicht betroffen.',
    failedDrawing:
      'Beim Erstellen ist ein Fehler aufgetreten. Ihre Antworten sind davon nicht betroffen. Versuchen Sie es noch einmal. Hilft das nicht, laden Sie die Seite neu.',
    retry: 'Noch einmal versuchen',
  },
  {
    progress: '{done} of {total} steps',
    cancel: 'Cancel',
    cancelled: 'Cancelled. No file was created.',
    done: 'Handed to your browser as “{file}” ({size} KB). It mostly puts the file into the folder “Downloads” or asks where to.',
    again: 'Download again',
    notSaved: 'The PDF “{file}” ({size} KB) has not been saved yet.',
    save: 'Save PDF',
    outdated: 'Something has changed since. Create the PDF again if it is to match the current state.',
    failedTitle: 'The PDF could not be created',
    failedFonts:
      'The fonts for the PDF could not be loaded. Most often the network connection is missing. Check it and try again. Your answers are not affected.',
    failedDrawing:
      'An error occurred while creating it. Your answers are not affected. Try again. If that does not help, reload the page.',
    retry: 'Try again',
  },
)
