import { catalogue } from './catalogue.ts'

/** Opening a file: apart from the overview's words, which are part of what the first visit waits for. */
export const openFileTexts = catalogue(
  {
    importTitle: 'Datei öffnen',
    importLabel: 'Prüfung oder Teil aus einer Datei (.itcheck, .itcheck-part, auch verschlüsselt als .age)',
    importHint:
      'Die Datei wird nur in diesem Browser gelesen und nirgendwohin übertragen. Auch gute Praxis von anderen (gute-praxis-….json) und die Vorlage eines Rechenzentrums (vorlage-….json) öffnen Sie hier.',
    importButton: 'Datei auswählen',
    importDrop: 'oder Datei hierher ziehen',
    fileOf: 'Datei {at} von {of}: {name}',
    importReading: 'Die Datei wird geprüft …',
    importFailed: 'Die Datei wurde nicht geöffnet',
    importNothingChanged: 'In IT-Check wurde nichts verändert.',
    importHints: 'Hinweise zur Datei',
    takenTitle: 'Die Prüfung ist geöffnet',
    imported: '„{name}“ wurde geöffnet.',
    importedCopy: '„{name}“ wurde als Kopie geöffnet.',
    importedReplaced: '„{name}“ wurde ersetzt. Den früheren Stand finden Sie im Verlauf dieser Prüfung.',
    existsTitle: 'Diese Prüfung gibt es hier schon',
    existsText:
      'Eine Prüfung mit derselben Kennung ist bereits in diesem Browser. In der Datei sind {fileAnswers} Fragen beantwortet (letzte Änderung {fileDate}), hier sind es {hereAnswers} (letzte Änderung {hereDate}).',
    existsReplaceHint:
      'Beim Ersetzen wird der bisherige Stand im Verlauf der Prüfung gesichert, von dort können Sie ihn zurückholen.',
    existsReplace: 'Bisherigen Stand ersetzen',
    existsCopy: 'Als Kopie daneben öffnen',
    writeFailed:
      'Die Prüfung konnte nicht gespeichert werden, vermutlich ist der Speicher voll. In IT-Check wurde nichts verändert.',
    practiceTaken: {
      one: '1 Beispiel guter Praxis aufgenommen. Quelle: {source}.',
      other: '{count} Beispiele guter Praxis aufgenommen. Quelle: {source}.',
    },
    practiceThere: 'Diese gute Praxis steht schon in Ihrer Bibliothek. Sie zählt nur einmal.',
    practiceNobody: 'ohne Angabe',
    practiceShow: 'Ansehen',
    practiceFailed:
      'Die gute Praxis konnte nicht gespeichert werden, vermutlich ist der Speicher voll. In IT-Check wurde nichts verändert.',
    cancel: 'Abbrechen',
    close: 'Schließen',
  },
  {
    importTitle: 'Open a file',
    importLabel: 'Assessment or part from a file (.itcheck, .itcheck-part, also encrypted as .age)',
    importHint:
      'The file is read in this browser only and is not sent anywhere. Good practice of others (gute-praxis-….json) and the template of a provider (vorlage-….json) are opened here too.',
    importButton: 'Choose file',
    importDrop: 'or drag the file here',
    fileOf: 'File {at} of {of}: {name}',
    importReading: 'Checking the file …',
    importFailed: 'The file was not opened',
    importNothingChanged: 'Nothing in IT-Check was changed.',
    importHints: 'Notes on the file',
    takenTitle: 'The assessment is open',
    imported: '“{name}” was opened.',
    importedCopy: '“{name}” was opened as a copy.',
    importedReplaced: '“{name}” was replaced. You find the earlier state in the history of this assessment.',
    existsTitle: 'This assessment is already here',
    existsText:
      'An assessment with the same identity is already in this browser. The file has {fileAnswers} answered questions (last change {fileDate}); here there are {hereAnswers} (last change {hereDate}).',
    existsReplaceHint:
      'When you replace it, the present state is kept in the history of the assessment, from where you can bring it back.',
    existsReplace: 'Replace the present state',
    existsCopy: 'Open as a copy beside it',
    writeFailed:
      'The assessment could not be stored, probably because storage is full. Nothing in IT-Check was changed.',
    practiceTaken: {
      one: '1 example of good practice added. Source: {source}.',
      other: '{count} examples of good practice added. Source: {source}.',
    },
    practiceThere: 'This good practice is in your library already. It counts only once.',
    practiceNobody: 'not stated',
    practiceShow: 'Show',
    practiceFailed:
      'The good practice could not be stored, probably because storage is full. Nothing in IT-Check was changed.',
    cancel: 'Cancel',
    close: 'Close',
  },
)
