import { catalogue } from './catalogue.ts'

export const exportTexts = catalogue(
  {
    exported:
      'Gesichert als „{file}“. Die Datei wurde zur Kontrolle noch einmal geöffnet: {answers} Antworten stimmen überein.',
    notesLeftOut: 'Ihre Notizen sind nicht in der Datei. Als vollständige Sicherung zählt sie deshalb nicht.',
    failed:
      'Die Datei konnte nicht erstellt werden. Ihre Antworten sind weiterhin in diesem Browser gespeichert. Bitte versuchen Sie es noch einmal.',
    differs:
      'Die Kontrolle nach dem Sichern fand einen Unterschied. Verlassen Sie sich nicht auf diese Datei und sichern Sie noch einmal.',
    questionnaireMissing:
      'Der Fragenkatalog dieser Prüfung fehlt in diesem Browser. Öffnen Sie IT-Check einmal mit Netzverbindung und versuchen Sie es erneut.',
  },
  {
    exported: 'Saved as “{file}”. The file was opened again as a check: {answers} answers match.',
    notesLeftOut: 'Your notes are not in the file. It therefore does not count as a complete backup.',
    failed: 'The file could not be created. Your answers are still stored in this browser. Please try again.',
    differs: 'The check after saving found a difference. Do not rely on this file; please save again.',
    questionnaireMissing:
      'The questionnaire of this assessment is missing in this browser. Open IT-Check once with a network connection and try again.',
  },
)
