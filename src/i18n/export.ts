import { catalogue } from './catalogue.ts'

export const exportTexts = catalogue(
  {
    exported:
      'Gesichert als „{file}“. Die Datei wurde zur Kontrolle noch einmal geöffnet: {answers} Antworten stimmen überein. Ihr Browser legt sie meist im Ordner „Downloads“ ab.',
    notesLeftOut: 'Ihre Notizen sind nicht in der Datei. Als vollständige Sicherung zählt sie deshalb nicht.',
    exportedMissing: {
      one: 'Gesichert als „{file}“, aber {count} Foto oder Anhang ist nicht darin, weil er auf diesem Gerät fehlt. Sichern Sie die Prüfung auch auf dem Gerät, auf dem er hinzugefügt wurde.',
      other:
        'Gesichert als „{file}“, aber {count} Fotos oder Anhänge sind nicht darin, weil sie auf diesem Gerät fehlen. Sichern Sie die Prüfung auch auf dem Gerät, auf dem sie hinzugefügt wurden.',
    },
    tooLarge:
      'Die Datei würde mit ihren Fotos und Anhängen größer als 300 MB und ließe sich nicht mehr öffnen. Nehmen Sie große Anhänge heraus oder geben Sie Fragen als Teil weiter.',
    failed:
      'Die Datei konnte nicht erstellt werden. Ihre Antworten sind weiterhin in diesem Browser gespeichert. Bitte versuchen Sie es noch einmal.',
    differs:
      'Die Kontrolle der Datei fand einen Unterschied, deshalb wurde sie nicht gesichert. Versuchen Sie es noch einmal.',
    questionnaireMissing:
      'Der Fragenkatalog dieser Prüfung fehlt in diesem Browser. Öffnen Sie IT-Check einmal mit Netzverbindung und versuchen Sie es erneut.',
  },
  {
    exported:
      'Saved as “{file}”. The file was opened again as a check: {answers} answers match. Your browser usually puts it into the folder “Downloads”.',
    notesLeftOut: 'Your notes are not in the file. It therefore does not count as a complete backup.',
    exportedMissing: {
      one: 'Saved as “{file}”, but {count} photo or attachment is not in it because it is missing on this device. Save the assessment on the device where it was added as well.',
      other:
        'Saved as “{file}”, but {count} photos or attachments are not in it because they are missing on this device. Save the assessment on the device where they were added as well.',
    },
    tooLarge:
      'With its photos and attachments the file would be larger than 300 MB and could not be opened again. Take out large attachments or hand out questions as a part.',
    failed: 'The file could not be created. Your answers are still stored in this browser. Please try again.',
    differs: 'The check of the file found a difference, so it was not saved. Please try again.',
    questionnaireMissing:
      'The questionnaire of this assessment is missing in this browser. Open IT-Check once with a network connection and try again.',
  },
)
